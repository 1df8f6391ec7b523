package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.diptych.model.Progress;
import org.diptych.ui.compare.TextSearch.Unsearchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class TextSearchPathologicalTest {
    private static final long STEPS = 100_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|aa)+b", "(a|b|ab)*c", "(.*)*\\1x", "(?:a?){40}a{60}b", "(\\w|a)+b"})
    void patternThatNeverEndsIsEnded(String pattern) {
        String text = "a".repeat(100_000);
        assertEquals(
                "find.too-hard",
                assertThrows(
                                Unsearchable.class,
                                () -> TextSearch.find(text, pattern, true, false, STEPS, Progress.NONE))
                        .key());
    }

    @Test
    void longTextIsSearched() throws Unsearchable {
        String text = "The boats came. ".repeat(40_000);
        assertEquals(
                40_000,
                TextSearch.find(text, "boats", false, true, STEPS, Progress.NONE)
                        .size());
    }

    @Test
    void oneHundredThousandPlacesAreEnough() throws Unsearchable {
        String text = "a ".repeat(200_000);
        assertEquals(
                100_000,
                TextSearch.find(text, "a", false, false, STEPS, Progress.NONE).size());
    }

    @Test
    void strangeCharactersAreText() throws Unsearchable {
        String text = "\uD83D\uDE00 \u0000 \uD83D שלום";
        assertEquals(
                1,
                TextSearch.find(text, "\uD83D\uDE00", false, false, STEPS, Progress.NONE)
                        .size());
        assertEquals(
                1,
                TextSearch.find(text, "\u0000", false, false, STEPS, Progress.NONE)
                        .size());
        assertEquals(
                1,
                TextSearch.find(text, "שלום", false, true, STEPS, Progress.NONE).size());
    }

    @Test
    void searchThatIsNoLongerWantedEnds() {
        String text = "a".repeat(100_000);
        assertThrows(
                CancellationException.class,
                () -> TextSearch.find(text, "(a+)+b", true, false, Long.MAX_VALUE, fraction -> {
                    throw new CancellationException();
                }));
    }
}
