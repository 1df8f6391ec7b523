package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;

class ReportedFindingsTest {
    private final Comparison comparison = TwoTexts.harbour().comparison();
    private final Analysis analysis = TwoTexts.harbour()
            .analysis()
            .withFindings(List.of(finding("f1", "First finding", 1), finding("f2", "Second finding", 2)));

    private static Finding finding(String id, String text, int rank) {
        return new Finding(
                id, FindingKind.WORDING, Optional.empty(), List.of(new Span(0, 3)), List.of(), text, rank, 0.5);
    }

    private Comparison accepting(int index) {
        KeptFinding kept =
                KeptFinding.of(analysis.findings().get(index), comparison).withNote("see page 2");
        return comparison.withResearch(comparison.research().withFindings(List.of(kept)));
    }

    @Test
    void proposalsAreMarkedAsProposalsUntilSomethingIsAccepted() {
        List<ReportedFinding> proposed = ReportedFinding.of(comparison, analysis, 10);

        assertEquals(2, proposed.size());
        assertTrue(proposed.get(0).proposal());
        assertTrue(new TextReport().summary(comparison, analysis).contains("not yet judged"));
    }

    @Test
    void onlyWhatWasAcceptedIsReported() {
        List<ReportedFinding> reported = ReportedFinding.of(accepting(1), analysis, 10);

        assertEquals(
                List.of("Second finding"),
                reported.stream().map(ReportedFinding::text).toList());
        assertFalse(reported.get(0).proposal());
        assertTrue(new TextReport().summary(accepting(1), analysis).contains("see page 2"));
    }

    @Test
    void rejectedProposalIsNotReported() {
        Comparison rejecting = comparison.withResearch(comparison.research().withRejectedFindings(Set.of("f1")));

        assertEquals(
                List.of("Second finding"),
                ReportedFinding.of(rejecting, analysis, 10).stream()
                        .map(ReportedFinding::text)
                        .toList());
    }

    @Test
    void jsonHasProposalsWithTheirDecisionAndWhatWasAccepted() {
        JsonNode root = new JsonReport().tree(accepting(0), analysis);

        JsonNode first = root.path("findings").get(0);
        assertEquals(1, first.path("rank").asInt());
        assertEquals("wording", first.path("kind").asText());
        assertEquals("accepted", first.path("decision").asText());
        assertEquals(
                comparison.a().text().substring(0, 3), first.path("a_quote").asText());
        assertEquals("", first.path("b_quote").asText());
        assertEquals(3, first.path("a_offsets").get(0).path("end").asInt());
        assertEquals(
                "see page 2", root.path("accepted_findings").get(0).path("note").asText());
    }
}
