package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
    private static final String LONG = "A sentence of some length stands here. ".repeat(300);
    private static final List<String> LINES = List.of("Read.", "קרא.", "\n", "", "\nاقرأ NATO\n");

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
    void paragraphWhoseWordsAreLaidOutOneByOneIsBrokenSooner() {
        String hindi = "यह एक लंबा वाक्य है। ".repeat(100);
        String[] lines = DisplayText.of(hindi).shown(hindi).split("\n", -1);
        assertTrue(lines.length > 1);
        assertTrue(Arrays.stream(lines).allMatch(line -> line.length() <= DisplayText.LONGEST_OF_PIECES));
        assertTrue(Arrays.stream(lines).allMatch(line -> line.endsWith("। ")));
        assertEquals(hindi, String.join("", lines));

        String english = LONG.substring(0, hindi.length());
        assertEquals(english, DisplayText.of(english).shown(english));
    }

    @Test
    void ordinaryParagraphWhoseWordsAreLaidOutOneByOneStaysWhole() {
        String text = "यह वाक्य है। ".repeat(60);
        assertEquals(text, DisplayText.of(text).shown(text));
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

    @Test
    void paragraphThatIsReadFromTheRightBeginsWithAMark() {
        String text = "Title\n\nשלום.\nEnd";
        DisplayText display = DisplayText.of(text);
        assertEquals("Title\n\n\u202Bשלום.\nEnd", display.shown(text));
        assertTrue(display.isLeftward() && display.isMark(7) && !display.isMark(8));
        assertEquals(8, display.toShown(7));
        assertEquals(
                List.of(7, 7, 8),
                IntStream.of(7, 8, 9).mapToObj(display::toText).toList());
    }

    @Test
    void everyPartOfALongParagraphBeginsWithTheMark() {
        String text = "משפט ארוך למדי. ".repeat(300);
        String shown = DisplayText.of(text).shown(text);
        assertTrue(Arrays.stream(shown.split("\n", -1)).allMatch(line -> line.startsWith("\u202B")));
        assertEquals(text, shown.replace("\n", "").replace("\u202B", ""));
    }

    @Property
    void offsetsGoThereAndBackInEveryDirection(@ForAll List<@IntRange(max = 4) Integer> lines) {
        String text = mixed(lines);
        DisplayText display = DisplayText.of(text);
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(i, display.toText(display.toShown(i)));
        }
    }

    @Property
    void marksFollowTyping(
            @ForAll List<@IntRange(max = 4) Integer> lines,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 20) int removed,
            @ForAll @IntRange(max = 4) int typed) {
        String text = mixed(lines);
        DisplayText display = DisplayText.of(text);
        String shown = display.shown(text);
        int start = Math.min(from, shown.length());
        int end = Math.min(start + removed, shown.length());
        String letters = LINES.get(typed);

        DisplayText edited = display.edited(start, end, letters.length());
        String now = text.substring(0, display.toText(start)) + letters + text.substring(display.toText(end));

        assertEquals(shown.substring(0, start) + letters + shown.substring(end), edited.shown(now));
        assertTrue(edited.directed(now).isLike(DisplayText.of(now)));
    }

    private static String mixed(List<Integer> lines) {
        return lines.stream().map(LINES::get).collect(Collectors.joining());
    }
}
