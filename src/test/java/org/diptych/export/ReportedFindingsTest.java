package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Progress;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void proposalsAreMarkedAsProposalsUntilSomethingIsDecided() {
        List<ReportedFinding> proposed = ReportedFinding.proposed(comparison, analysis, 10);

        assertEquals(2, proposed.size());
        assertTrue(proposed.get(0).proposal());
        assertTrue(ReportedFinding.isUndecided(comparison));
        assertEquals(List.of(), ReportedFinding.accepted(comparison));
        assertTrue(new TextReport().summary(comparison, analysis).contains("not yet judged"));
    }

    @Test
    void acceptedProposalIsReportedOnceAndNotAsAProposal() {
        List<ReportedFinding> reported = ReportedFinding.accepted(accepting(1));

        assertEquals(List.of("Second finding"), texts(reported));
        assertFalse(reported.get(0).proposal());
        assertFalse(ReportedFinding.isUndecided(accepting(1)));
        assertEquals(List.of("First finding"), texts(ReportedFinding.proposed(accepting(1), analysis, 10)));
        assertTrue(new TextReport().summary(accepting(1), analysis).contains("see page 2"));
    }

    @Test
    void rejectedProposalIsNotReported() {
        Comparison rejecting = comparison.withResearch(comparison.research().withRejectedFindings(Set.of("f1")));

        assertEquals(List.of("Second finding"), texts(ReportedFinding.proposed(rejecting, analysis, 10)));
        assertFalse(new TextReport().summary(rejecting, analysis).contains("not yet judged"));
    }

    private static List<String> texts(List<ReportedFinding> findings) {
        return findings.stream().map(ReportedFinding::text).toList();
    }

    @Test
    void usualReportHasProposalsOnlyAsLongAsNothingWasDecided() {
        assertTrue(PdfOptions.standardFor(comparison).has(PdfPart.PROPOSED_FINDINGS));
        assertFalse(PdfOptions.standardFor(accepting(0)).has(PdfPart.PROPOSED_FINDINGS));
        assertFalse(PdfOptions.standard().has(PdfPart.PROPOSED_FINDINGS));
    }

    @Test
    void webPageHasProposalsOnlyWhereTheyAreAskedForAndMarksEach(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        new HtmlReport().write(accepting(1), analysis, false, page, Progress.NONE);
        assertFalse(Files.readString(page).contains("First finding"));

        new HtmlReport().write(accepting(1), analysis, true, page, Progress.NONE);
        String html = Files.readString(page);
        assertTrue(html.contains("First finding"));
        assertEquals(2, html.split(ReportedFinding.UNREVIEWED, -1).length);
        assertEquals(2, html.split(">Second finding<", -1).length);
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
