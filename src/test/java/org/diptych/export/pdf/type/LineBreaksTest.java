package org.diptych.export.pdf.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    /** The text with a bar at each place where a line may end. */
    private static String marked(String text) {
        BitSet breaks = LineBreaks.of(text);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marked.append(breaks.get(i) ? "|" : "").append(text.charAt(i));
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "two words, two |words",
        "post-war order, post-|war |order",
        "minus -5 degrees, minus |-5 |degrees",
        "talks—and more, talks—|and |more",
        "https://example.org/a/b, https://|example.org/|a/|b",
        "$5 each, $5 |each",
        "(in brackets) here, (in |brackets) |here"
    })
    void spacesHyphensAndDashesEndLines(String text, String expected) {
        assertEquals(expected, marked(text));
    }

    @ParameterizedTest
    @CsvSource({
        "合作。共赢, 合|作。|共|赢",
        "“合作”对双方, “合|作”|对|双|方",
        "（一）双方, （一）|双|方",
        "2026年会面, 2026|年|会|面",
        "フェリー, フェ|リー",
        "きっと、来る, きっ|と、|来|る"
    })
    void chineseAndJapanesePunctuationKeepsItsPlace(String text, String expected) {
        assertEquals(expected, marked(text));
    }

    @ParameterizedTest
    @CsvSource({"두 나라 장관은, 두 |나라 |장관은", "a\u00A0b c, a\u00A0b |c", "👍🏽👍 ok, 👍🏽👍 |ok"})
    void wordsOfOtherScriptsStayWhole(String text, String expected) {
        assertEquals(expected, marked(text));
    }
}
