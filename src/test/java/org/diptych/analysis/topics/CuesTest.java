package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;

class CuesTest {
    private static final Cues BOATS = Cues.of(CuesTest.class, "boats.cues");

    @Test
    void cuesAreFoundInReadingOrderTheLongerFirst() {
        assertEquals(
                List.of(
                        new Cue("moves", new Span(3, 7)),
                        new Cue("boats", new Span(10, 18)),
                        new Cue("boats", new Span(14, 18)),
                        new Cue("moves", new Span(23, 28))),
                BOATS.find("He rows 1 old boat and sails.", "en"));
    }

    @Test
    void wordsOfOtherLanguagesCountWhereTheScriptTellsThemApart() {
        assertEquals(List.of(new Cue("boats", new Span(1, 2))), BOATS.find("老船。", "zh-Hans"));
        assertEquals(List.of(), BOATS.find("un boat", "fr"));
    }

    @Test
    void aListThatIsMissingOrWrongIsTold() {
        assertEquals("no resource none.cues", reason("none.cues"));
        assertEquals("line 3 has no colon", reason("wrong.cues"));
    }

    private static String reason(String resource) {
        UncheckedIOException told = assertThrows(UncheckedIOException.class, () -> Cues.of(CuesTest.class, resource));
        return String.valueOf(Objects.requireNonNull(told.getCause()).getMessage());
    }
}
