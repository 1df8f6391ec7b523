package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Span;
import org.diptych.ui.compare.Difference.Kind;
import org.junit.jupiter.api.Test;

class RewordingsTest {

    @Test
    void wordsOfTheSamePlaceStandSideBySide() {
        String a = "The ferry, runs every day in May.";
        String b = "The “ferry” runs twice a week in May, too.";
        assertEquals(
                List.of(
                        new Difference(Kind.WORDING, span(a, "every day"), span(b, "twice a week")),
                        new Difference(Kind.ONLY_B, Optional.empty(), span(b, "too"))),
                Rewordings.of(
                        List.of(span(a, "every day").orElseThrow()),
                        a,
                        List.of(
                                span(b, "twice a week").orElseThrow(),
                                span(b, "too").orElseThrow()),
                        b));
    }

    @Test
    void wordsOfOtherPlacesStandAlone() {
        String a = "Old boats are slow.";
        String b = "Boats are very slow.";
        assertEquals(
                List.of(
                        new Difference(Kind.ONLY_A, span(a, "Old"), Optional.empty()),
                        new Difference(Kind.ONLY_B, Optional.empty(), span(b, "very"))),
                Rewordings.of(
                        List.of(span(a, "Old").orElseThrow()),
                        a,
                        List.of(span(b, "very").orElseThrow()),
                        b));
    }

    private static Optional<Span> span(String text, String words) {
        int at = text.indexOf(words);
        return Optional.of(new Span(at, at + words.length()));
    }
}
