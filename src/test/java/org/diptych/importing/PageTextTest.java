package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    @Test
    void linesAreJoinedUnlessTheNextWordWouldHaveFitted() {
        assertEquals(
                "The harbour towns have agreed on new lights for the pier.\n\nThe nets come next week, and then the ferry.",
                text("""
                        The harbour towns have agreed on new
                        lights for the pier.
                        The nets come next week, and then the
                        ferry.
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "inter-, national, international",
        "post-, war, post-war",
        "co-, operation, cooperation",
        "long-, standing, long-standing"
    })
    void hyphenAtALineEndIsUndoneUnlessItBelongsToTheWord(String start, String end, String whole) {
        assertEquals(
                "They spoke at length about the " + whole + " rules.",
                text("They spoke at length about the " + start + "\n" + end + " rules.\n"));
    }

    @Test
    void otherPlacesOfAWordTellWhetherItHasAHyphen() {
        assertEquals(
                "A peace-loving mayor is what all of the peace-loving people want.",
                text("A peace-loving mayor is what all of the peace-\nloving people want.\n"));
    }

    @Test
    void chineseLinesAreJoinedWithoutABlankAndKoreanWithOne() {
        assertEquals("双方同意木材关税在春季之前不会上调，工作组开会。", text("双方同意木材关税在春季之前\n不会上调，工作组开会。\n"));
        assertEquals("양측은 목재 관세를 봄까지 올리지 않기로 했다.", text("양측은 목재 관세를 봄까지\n올리지 않기로 했다.\n"));
    }

    @Test
    void sentenceGoesOnOverThePage() {
        List<List<String>> pages =
                List.of(List.of("The harbour towns have agreed on new"), List.of("lights for the pier."));

        assertEquals("The harbour towns have agreed on new lights for the pier.", PageText.of(pages));
    }

    @Test
    void itemsOfAListStayApart() {
        assertEquals("• nets and lights for both\n\n• ferries", text("• nets and lights for both\n• ferries\n"));
    }

    @Test
    void pageNumbersAndHeadsGoAndOtherNumbersStay() {
        List<List<String>> pages = List.of(
                List.of("Lake Papers", "First page.", "2024", "1"),
                List.of("Lake Papers", "Second page.", "7", "2"),
                List.of("Lake Papers", "Third page.", "3"));

        assertEquals(
                List.of(List.of("First page.", "2024"), List.of("Second page.", "7"), List.of("Third page.")),
                withoutFirstTitle(RunningLines.removed(pages)));
    }

    @Test
    void repeatedTitleStaysOnTheFirstPage() {
        List<List<String>> pages = List.of(
                List.of("Lake Papers", "They met and spoke."),
                List.of("Lake Papers", "They met again."),
                List.of("Lake Papers", "They parted."));

        assertEquals(
                List.of(
                        List.of("Lake Papers", "They met and spoke."),
                        List.of("They met again."),
                        List.of("They parted.")),
                RunningLines.removed(pages));
    }

    @Test
    void singleNumberAtTheFootIsNoPageNumber() {
        List<List<String>> pages = List.of(List.of("The year of the treaty was", "1979"));

        assertEquals(pages, RunningLines.removed(pages));
    }

    private static List<List<String>> withoutFirstTitle(List<List<String>> pages) {
        List<List<String>> rest = new ArrayList<>(pages);
        rest.set(
                0,
                rest.get(0)
                        .subList(
                                rest.get(0).get(0).equals("Lake Papers") ? 1 : 0,
                                rest.get(0).size()));
        return rest;
    }

    private static String text(String lines) {
        return PageText.of(List.of(lines.lines().toList()));
    }
}
