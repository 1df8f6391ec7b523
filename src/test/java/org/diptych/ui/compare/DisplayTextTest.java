package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
    private static final String LONG = "A sentence of some length stands here. ".repeat(300);

    @Test
    void ordinaryTextIsShownAsItIs() {
        String text = "One.\n\nTwo.";
        assertEquals(text, DisplayText.of(text).shown(text));
    }

    @Test
    void longParagraphIsBrokenBehindASentence() {
        String shown = DisplayText.of(LONG).shown(LONG);
        assertTrue(Arrays.stream(shown.split("\n", -1)).allMatch(line -> line.length() <= DisplayText.LONGEST));
        assertTrue(Arrays.stream(shown.split("\n", -1)).allMatch(line -> line.isEmpty() || line.endsWith(". ")));
        assertEquals(LONG, shown.replace("\n", ""));
    }

    @Test
    void textWithoutSentencesIsBrokenBetweenCharacters() {
        String text = "😀".repeat(5000);
        String shown = DisplayText.of(text).shown(text);
        assertTrue(Arrays.stream(shown.split("\n", -1))
                .allMatch(line -> line.codePoints().allMatch(c -> c == 0x1F600)));
    }

    @Property
    void offsetsGoThereAndBack(@ForAll @IntRange(min = 0, max = 11_700) int offset) {
        DisplayText display = DisplayText.of(LONG);
        assertEquals(offset, display.toText(display.toShown(offset)));
    }

    @Property
    void offsetsStayTrueAfterTyping(
            @ForAll @IntRange(min = 0, max = 11_000) int from,
            @ForAll @IntRange(min = 0, max = 600) int removed,
            @ForAll @IntRange(min = 0, max = 50) int inserted) {
        DisplayText display = DisplayText.of(LONG);
        String shown = display.shown(LONG);
        int to = Math.min(shown.length(), from + removed);
        String typed = "x".repeat(inserted);

        DisplayText edited = display.edited(from, to, inserted);
        String text = LONG.substring(0, display.toText(from)) + typed + LONG.substring(display.toText(to));

        assertEquals(shown.substring(0, from) + typed + shown.substring(to), edited.shown(text));
    }
}
