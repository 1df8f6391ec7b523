package org.diptych.ui.shared;

import static org.diptych.ui.shared.ReadingDirection.LEFT_TO_RIGHT;
import static org.diptych.ui.shared.ReadingDirection.RIGHT_TO_LEFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingDirectionTest {
    private static final List<String> LETTERS =
            List.of("a", "щ", "中", "א", "ش", "1", "٣", " ", ".", "(", "\u0301", "😀", "\u200E", "\u200F", "\u202B");

    @ParameterizedTest
    @CsvSource({
        "שלום NATO, RIGHT_TO_LEFT",
        "NATO שלום, LEFT_TO_RIGHT",
        "12 השרים, RIGHT_TO_LEFT",
        "«بيان», RIGHT_TO_LEFT",
        "۲۰۲۵ NATO, LEFT_TO_RIGHT",
        "外相会談, LEFT_TO_RIGHT",
        "12.5 – 30, LEFT_TO_RIGHT",
        "'', LEFT_TO_RIGHT"
    })
    void firstLetterDecides(String paragraph, ReadingDirection direction) {
        assertEquals(direction, ReadingDirection.of(paragraph));
    }

    @Test
    void lettersInIsolatesDoNotCount() {
        assertEquals(LEFT_TO_RIGHT, ReadingDirection.of("\u2067א\u2066ב\u2069ג\u2069 a"));
        assertEquals(RIGHT_TO_LEFT, ReadingDirection.of("\u2068a\u2069\u2069 א a"));
    }

    @Test
    void onlyTheParagraphCounts() {
        String text = "Read.\nקרא.\n";
        assertEquals(LEFT_TO_RIGHT, ReadingDirection.of(text, 0, 5));
        assertEquals(RIGHT_TO_LEFT, ReadingDirection.of(text, 6, 10));
        assertEquals(LEFT_TO_RIGHT, ReadingDirection.of(text, 10, 11));
    }

    @Property
    void itIsTheDirectionOfTheJavaPlatform(@ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> letters) {
        String paragraph = letters.stream().map(LETTERS::get).collect(Collectors.joining());
        boolean leftToRight = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        assertEquals(leftToRight ? LEFT_TO_RIGHT : RIGHT_TO_LEFT, ReadingDirection.of(paragraph));
    }
}
