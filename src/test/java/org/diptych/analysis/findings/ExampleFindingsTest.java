package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.project.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst would write about the two statements of the model case stands among the first ten findings. */
class ExampleFindingsTest {
    private static Comparison comparison = Example.comparison();
    private static List<Finding> firstTen = List.of();
    private static List<Finding> all = List.of();

    @BeforeAll
    static void analyse() {
        Analysis analysis = new Analyzer().analyse(comparison, Progress.NONE);
        all = analysis.findings();
        firstTen = all.stream().limit(10).toList();
    }

    @ParameterizedTest
    @CsvSource({"taiwan, A", "visits, B", "fentanyl, B", "agriculture, B"})
    void topicOfOneTextIsFound(String topic, Side side) {
        assertTrue(
                firstTen.stream()
                        .anyMatch(finding -> finding.kind() == FindingKind.TOPIC_ONLY_HERE
                                && finding.topicId().filter(topic::equals).isPresent()
                                && !finding.of(side).isEmpty()
                                && finding.of(side.other()).isEmpty()),
                () -> texts());
    }

    @Test
    void bothNameUkraineAndOnlyOneStatesAPosition() {
        Finding ukraine = firstTen.stream()
                .filter(finding -> finding.kind() == FindingKind.STANCE)
                .findFirst()
                .orElseThrow();

        assertEquals("ukraine", ukraine.topicId().orElseThrow());
        assertFalse(ukraine.a().isEmpty());
        assertFalse(ukraine.b().isEmpty());
    }

    /** The words of the point stand in the sentence and in the quoted evidence of that side. */
    @ParameterizedTest
    @CsvSource({
        "WORDING, B, extremely strong",
        "ATTRIBUTION, A, great leader",
        "ATTRIBUTION, A, how important the Taiwan question is",
        "CONNECTION, A, post-war international order",
        "WORDING, A, confrontation harms both",
        "TOPIC_ONLY_HERE, B, Great Farmers",
        "TOPIC_ONLY_HERE, B, Soybeans and other Farm Products",
        "TOPIC_ONLY_HERE, B, State Visit"
    })
    void pointIsQuoted(FindingKind kind, Side side, String words) {
        assertTrue(
                firstTen.stream()
                        .anyMatch(finding -> finding.kind() == kind
                                && finding.text().contains(words)
                                && quoted(finding, side).contains(words)),
                () -> texts());
    }

    @Test
    void greatLeaderIsAttributedToTheOtherSide() {
        assertTrue(
                firstTen.stream().anyMatch(finding -> finding.text().contains("“great leader” to President Trump")),
                () -> texts());
    }

    @Test
    void noSentenceSpeaksOfWhatWasDiscussed() {
        all.forEach(finding ->
                assertFalse(finding.text().toLowerCase(Locale.ROOT).contains("not discussed"), finding.text()));
    }

    @Test
    void idsAreUnique() {
        assertEquals(all.size(), all.stream().map(Finding::id).distinct().count());
    }

    private static String quoted(Finding finding, Side side) {
        List<String> quotes = new ArrayList<>();
        for (Span span : finding.of(side)) {
            quotes.add(span.of(comparison.statement(side).text()));
        }
        return String.join("\n", quotes);
    }

    private static String texts() {
        return String.join("\n", firstTen.stream().map(Finding::text).toList());
    }
}
