package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class TopicMatcherPathologicalTest {
    private static final TopicMatcher MATCHER = TopicMatcher.of(new Codebook(
            "",
            List.of(new Topic(
                    "x",
                    "X",
                    "XX",
                    "#000000",
                    true,
                    List.of(
                            new Pattern("en", "a ** a ** a ** a ** a"),
                            new Pattern("en", "b*b*b*b*b*b*c"),
                            new Pattern("zh", "中*中*中*中"),
                            new Pattern("", "a a a a a a a a a a a a a a a a a a a a a b"),
                            new Pattern("en", "*ing")),
                    List.of(new Pattern("en", "a a")),
                    "")),
            List.of()));

    static List<String> hardTexts() {
        return List.of(
                "a".repeat(1_000_000),
                "a ".repeat(100_000),
                "b".repeat(100_000) + " " + "b ".repeat(1000),
                "中".repeat(100_000),
                "\n".repeat(100_000),
                ".,;!".repeat(50_000),
                "\uD800".repeat(100_000),
                "\uD83D\uDE00".repeat(100_000),
                "\u202Eabc \u05D0\u05D1 \u200F".repeat(20_000),
                "U.S.".repeat(50_000),
                "a-".repeat(100_000),
                "'s".repeat(100_000),
                "한".repeat(100_000),
                "\u0000",
                "");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("hardTexts")
    void hardTextsAreSearchedInTime(String text) {
        MATCHER.mentions(text, "en")
                .forEach(mention -> assertTrue(mention.span().end() <= text.length()));
    }

    @Test
    void aSentenceOfManyListItemsIsReadInTime() {
        String text = "We discussed " + "a b c d, ".repeat(2_000) + "and more.";
        ReadText read = ReadText.untagged(Statement.ofText(text, Provenance.unknown()), Progress.NONE);

        assertEquals(1, TopicComparison.of(MATCHER, read, read).size());
    }

    @Test
    void tenThousandPatternsAreReadAndSearchedInTime() {
        List<Pattern> patterns = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            String word = Integer.toString(i + 46_656, 36).replaceAll("[0-9]", "z");
            patterns.add(new Pattern("en", word + " word"));
            text.append(word).append(" words ");
        }

        assertTrue(PatternMatcher.of(patterns).find(text.toString()).size() >= 10_000);
    }
}
