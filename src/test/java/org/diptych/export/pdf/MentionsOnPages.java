package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/** Compares the text under the highlights of a report with the mentions of the analysis. */
final class MentionsOnPages {
    private MentionsOnPages() {}

    static void assertTextUnderEveryHighlightIsTheMention(Comparison comparison, Analysis analysis, PDDocument document)
            throws IOException {
        List<String> expected = new ArrayList<>();
        for (TopicResult topic : analysis.topics()) {
            for (Side side : Side.values()) {
                String text = comparison.statement(side).text();
                for (TopicMention mention : topic.of(side).mentions()) {
                    expected.add(topic.topic().name() + ": "
                            + squeezed(mention.span().of(text)));
                }
            }
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (HighlightedWords.Found each : HighlightedWords.in(document)) {
            String name = each.annotation().getAnnotationName();
            boolean continued = each.annotation().getContents().contains("(continued)");
            String first = continued ? name.substring(0, name.lastIndexOf('-')) : name;
            String start = continued ? "" : each.annotation().getSubject() + ": ";
            found.merge(first, start + squeezed(each.words()), String::concat);
        }
        assertEquals(
                expected.stream().sorted().toList(),
                found.values().stream().sorted().toList());
    }

    /** Without white space: a line end on the page may be a space in the text or nothing at all. */
    private static String squeezed(String text) {
        return text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && codePoint != 0x200B)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
