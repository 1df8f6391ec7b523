package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.NearestPassage;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;
import org.diptych.project.CodebookFile;

/** What holds for findings of any two texts. */
class FindingsPropertyTest {
    private static final int TRIES = 25;
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");
    private static final List<String> SENTENCES = List.of(
            "President Xi stressed that Taiwan is an integral part of the post-war order.",
            "The ministers discussed Ukraine, fentanyl, trade and \"fair play\" in Oslo.",
            "He called for a lasting peace agreement in Ukraine.",
            "Our relationship is extremely strong!",
            "Cooperation benefits both and confrontation harms both.",
            "President Trump said that President Xi is a great leader.",
            "China will buy 25 million tons of soybeans for $12 billion by 2028.",
            "Both sides agreed to keep in close contact.",
            "Nothing was discussed concerning Taiwan.",
            "The United States will lower its tariffs from 25% to 18%, which the two sides welcomed.",
            "I invited him to visit Washington, and he accepted the invitation.",
            "中方愿同美方加强能源合作，推动两国关系发展。",
            "习近平强调，合作是正确选择，对抗没有出路。",
            "Talks on the harbour");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(9)
                .flatMap(sentences -> Arbitraries.of(" ", "\n\n").map(between -> String.join(between, sentences)));
    }

    private static Comparison comparison(String a, String b) {
        return new Comparison(
                "",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(b, Provenance.unknown()),
                CodebookFile.bundled());
    }

    @Property(tries = TRIES)
    void evidenceStandsInTheTextsAndEveryQuotationIsEvidence(@ForAll("texts") String a, @ForAll("texts") String b) {
        Comparison comparison = comparison(a, b);
        for (Finding finding : new Analyzer().analyse(comparison, Progress.NONE).findings()) {
            List<String> evidence = new ArrayList<>();
            for (Side side : Side.values()) {
                String text = comparison.statement(side).text();
                for (Span span : finding.of(side)) {
                    assertTrue(span.end() <= text.length() && !span.isEmpty(), finding.text());
                    evidence.add(Quotes.inner(span.of(text)));
                }
            }
            Matcher quoted = QUOTED.matcher(finding.text());
            while (quoted.find()) {
                String words = quoted.group(1);
                assertTrue(evidence.stream().anyMatch(one -> one.contains(words)), finding.text());
            }
        }
    }

    @Property(tries = TRIES)
    void nothingIsCalledAbsentThatTheOtherTextMentions(@ForAll("texts") String a, @ForAll("texts") String b) {
        Comparison comparison = comparison(a, b);
        Analysis analysis = new Analyzer().analyse(comparison, Progress.NONE);
        for (Finding finding : analysis.findings()) {
            // The nearest passage of the other text is evidence too.
            boolean fromB = finding.a().isEmpty() || finding.text().startsWith("Only B");
            Side here = fromB ? Side.B : Side.A;
            if (finding.kind() == FindingKind.TOPIC_ONLY_HERE) {
                TopicResult topic =
                        analysis.topic(finding.topicId().orElseThrow()).orElseThrow();
                assertEquals(TopicStatus.ABSENT, topic.of(here.other()).status(), finding.text());
            }
            if (finding.kind() == FindingKind.WORDING || finding.kind() == FindingKind.NAME) {
                boolean oneSided = finding.of(here).stream()
                        .allMatch(span -> analysis.of(here).onlyHere().stream()
                                .map(OneSidedTerm::spans)
                                .flatMap(List::stream)
                                .anyMatch(span::overlaps));
                assertTrue(oneSided, finding.text());
            }
            assertFalse(
                    finding.text().contains("not discussed.") && !finding.text().contains("says"), finding.text());
        }
    }

    @Property(tries = TRIES)
    void exchangingTheTextsExchangesTheEvidence(@ForAll("texts") String a, @ForAll("texts") String b) {
        Comparison comparison = comparison(a, b);
        Analysis analysis = new Analyzer().analyse(comparison, Progress.NONE);
        Map<String, Finding> mirrored = new HashMap<>();
        Findings.of(comparison.swapped(), mirror(analysis), Progress.NONE)
                .forEach(finding -> mirrored.put(finding.id(), finding));

        for (Finding finding : Findings.of(comparison, analysis, Progress.NONE)) {
            Finding other = mirrored.get(finding.id());
            assertTrue(other != null, finding.text());
            assertEquals(finding.a(), other == null ? List.of() : other.b());
            assertEquals(finding.b(), other == null ? List.of() : other.a());
            assertEquals(finding.rank(), other == null ? 0 : other.rank(), finding.text());
        }
    }

    private static Analysis mirror(Analysis analysis) {
        List<PassageLink> links = analysis.links().stream()
                .map(link -> new PassageLink(link.b(), link.a(), link.score(), link.tier(), link.evidence()))
                .toList();
        return new Analysis(
                analysis.b(),
                analysis.a(),
                analysis.topics().stream()
                        .map(topic -> new TopicResult(topic.topic(), topic.b(), topic.a()))
                        .toList(),
                links,
                analysis.passages().stream()
                        .map(one -> new Passage(one.b(), one.a()))
                        .toList(),
                analysis.versions(),
                analysis.nearest().stream()
                        .map(one -> new NearestPassage(one.side().other(), one.sentence(), one.nearest(), one.score()))
                        .toList(),
                analysis.meaningMissing(),
                analysis.wordsMissing(),
                List.of());
    }
}
