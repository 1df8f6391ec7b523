package org.diptych.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.diptych.export.TextReport;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.junit.jupiter.api.Test;

/** Statements in two languages that no dictionary connects. */
class UnconnectedLanguagesTest {
    private static final String ENGLISH =
            "The ministers spoke about the harbour. They agreed to open 40 bridges in spring."
                    + " The minister urged his colleague to buy more timber. Both praised the excellent ferry.";
    private static final String RUSSIAN = "Министры говорили о гавани. Они договорились открыть 12 мостов весной."
            + " Министр призвал коллегу защищать лес. Обе стороны высоко оценили рыбалку.";

    private static final Topic HARBOUR = topic("harbour", new Pattern("en", "harbour"), new Pattern("ru", "гавань"));
    private static final Topic FISHING = topic("fishing", new Pattern("en", "fishing"), new Pattern("ru", "рыбалка"));
    private static final Topic TIMBER = topic("timber", new Pattern("en", "timber"));

    private final Comparison comparison = new Comparison(
            "",
            Statement.ofText(ENGLISH, Provenance.unknown()),
            Statement.ofText(RUSSIAN, Provenance.unknown()),
            new Codebook("", List.of(HARBOUR, FISHING, TIMBER), List.of()));
    private final Analysis analysis = Analyzer.byCluesAlone().analyse(comparison, Progress.NONE);

    @Test
    void numbersAloneAreCalledOneSided() {
        assertTrue(analysis.wordsMissing());
        assertEquals(List.of("40 bridges"), texts(analysis.a().onlyHere()));
        assertEquals(List.of("12"), texts(analysis.b().onlyHere()));
    }

    @Test
    void noFindingRestsOnWordsThatWereNotCompared() {
        Set<FindingKind> byWords =
                Set.of(FindingKind.WORDING, FindingKind.ASK, FindingKind.ATTRIBUTION, FindingKind.NAME);
        List<Finding> findings = analysis.findings();
        assertTrue(findings.stream().noneMatch(finding -> byWords.contains(finding.kind())), findings.toString());
    }

    @Test
    void topicIsCalledMissingOnlyWhereItHasWordsOfTheLanguage() {
        List<String> onlyHere = analysis.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.TOPIC_ONLY_HERE)
                .flatMap(finding -> finding.topicId().stream())
                .toList();
        assertEquals(List.of("fishing"), onlyHere);
    }

    @Test
    void summarySaysThatWordsWereNotCompared() {
        String summary = new TextReport().summary(comparison, analysis);
        assertTrue(summary.contains("The words of these two languages were not compared"), summary);
        assertFalse(summary.contains("only here"), summary);
    }

    private static List<String> texts(List<OneSidedTerm> terms) {
        return terms.stream().map(OneSidedTerm::text).toList();
    }

    private static Topic topic(String id, Pattern... patterns) {
        return new Topic(id, id, "XX", "#0072B2", true, List.of(patterns), List.of(), "");
    }
}
