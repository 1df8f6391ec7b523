package org.diptych.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.Sample;
import org.diptych.ui.findings.FindingRow.Decision;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;
import org.junit.jupiter.api.Test;

class FindingsViewModelTest {
    private final Notices notices = new Notices(new Messages(Locale.ENGLISH));
    private final Lens lens = new Lens();
    private final Workspace workspace = new Workspace(
            Sample.comparison(), FindingsViewModelTest::analyse, Threads.direct(), notices, System::nanoTime);
    private final FindingsViewModel findings = new FindingsViewModel(workspace, lens, () -> "own-1", text -> text);

    private static Analysis analyse(Comparison comparison, Progress progress) {
        List<Finding> proposals = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Finding(
                        "f" + i,
                        FindingKind.WORDING,
                        Optional.empty(),
                        List.of(new Span(4, 13)),
                        i == 3 ? List.of(new Span(3, 9)) : List.of(),
                        "Finding " + i,
                        i,
                        0.5))
                .toList();
        return Sample.analyse(comparison, progress).withFindings(proposals);
    }

    private List<FindingRow> rows(Decision decision) {
        findings.shownProperty().set(decision);
        return findings.listProperty().get().rows();
    }

    private List<String> texts(Decision decision) {
        return rows(decision).stream().map(FindingRow::text).toList();
    }

    @Test
    void allAreProposedAtFirst() {
        assertEquals(List.of("Finding 1", "Finding 2", "Finding 3"), texts(Decision.PROPOSED));
        assertEquals(3, findings.listProperty().get().count(Decision.PROPOSED));
    }

    @Test
    void acceptedOnesMoveToTheirOwnList() {
        findings.accept(rows(Decision.PROPOSED).subList(1, 3));

        assertEquals(List.of("Finding 1"), texts(Decision.PROPOSED));
        assertEquals(List.of("Finding 2", "Finding 3"), texts(Decision.ACCEPTED));
        assertEquals(
                "findings-accepted",
                workspace.undoableProperty().get().orElseThrow().key().substring("change.".length()));
    }

    @Test
    void manyAreAcceptedInOneStep() {
        findings.accept(rows(Decision.PROPOSED));
        workspace.undo();

        assertEquals(3, rows(Decision.PROPOSED).size());
        assertTrue(rows(Decision.ACCEPTED).isEmpty());
    }

    @Test
    void rejectedOnesCanBeBroughtBack() {
        findings.reject(rows(Decision.PROPOSED).subList(0, 1));
        assertEquals(List.of("Finding 1"), texts(Decision.REJECTED));

        findings.bringBack(rows(Decision.REJECTED));

        assertEquals(3, rows(Decision.PROPOSED).size());
        assertTrue(rows(Decision.REJECTED).isEmpty());
    }

    @Test
    void editedProposalIsAcceptedInTheResearchersWords() {
        findings.edit(rows(Decision.PROPOSED).get(0), "In my words");

        assertEquals(List.of("In my words"), texts(Decision.ACCEPTED));
        assertEquals(2, rows(Decision.PROPOSED).size());
    }

    @Test
    void noteStaysWithTheFinding() {
        findings.note(rows(Decision.PROPOSED).get(0), "see page 3");

        assertEquals("see page 3", rows(Decision.ACCEPTED).get(0).note());
    }

    @Test
    void acceptedOnesAreReordered() {
        findings.accept(rows(Decision.PROPOSED));
        findings.move(rows(Decision.ACCEPTED).get(2), -1);
        assertEquals(List.of("Finding 1", "Finding 3", "Finding 2"), texts(Decision.ACCEPTED));

        findings.moveTo("f2", 0);
        assertEquals(List.of("Finding 2", "Finding 1", "Finding 3"), texts(Decision.ACCEPTED));
    }

    @Test
    void movingBeyondTheEndIsNoStep() {
        findings.accept(rows(Decision.PROPOSED));
        Optional<?> before = workspace.undoableProperty().get();

        findings.move(rows(Decision.ACCEPTED).get(2), 1);

        assertEquals(before, workspace.undoableProperty().get());
    }

    @Test
    void ownFindingRestsOnWhatIsSelected() {
        lens.select(Side.B, new Span(3, 9));
        findings.add("B says that they talked");

        KeptFinding own = workspace.comparison().research().findings().get(0);
        assertEquals(FindingKind.OWN, own.kind());
        assertEquals("talked", own.b().get(0).quote());
        assertTrue(own.a().isEmpty());
        assertEquals(Decision.ACCEPTED, findings.shownProperty().get());
    }

    @Test
    void rejectedOwnFindingIsTakenOut() {
        findings.add("My own");
        findings.reject(rows(Decision.ACCEPTED));

        assertTrue(rows(Decision.ACCEPTED).isEmpty());
        assertTrue(workspace.comparison().research().rejectedFindings().isEmpty());
    }

    @Test
    void evidenceOfBothIsShownTogether() {
        findings.visit(rows(Decision.PROPOSED).get(2));

        assertEquals(
                List.of(new Span(4, 13)),
                lens.markedProperty().get().orElseThrow().in(Side.A));
        assertEquals(
                List.of(new Span(3, 9)),
                lens.markedProperty().get().orElseThrow().in(Side.B));
    }

    @Test
    void evidenceOfOneIsMarkedThere() {
        findings.visit(rows(Decision.PROPOSED).get(0));

        assertEquals(Side.A, lens.markedProperty().get().orElseThrow().side());
    }

    @Test
    void acceptedFindingKeepsItsPlaceWhenTheTextBeforeItGrows() {
        findings.accept(rows(Decision.PROPOSED).subList(0, 1));
        workspace.type(Side.A, "New. " + Sample.A);

        assertEquals(
                Optional.of(new Span(9, 18)),
                rows(Decision.ACCEPTED).get(0).a().get(0).place());
    }

    @Test
    void withoutTextsTheListWaits() {
        Workspace empty = new Workspace(Sample.empty(), Sample::analyse, Threads.direct(), notices, System::nanoTime);

        FindingList list = new FindingsViewModel(empty, lens, () -> "own", text -> text)
                .listProperty()
                .get();

        assertEquals(ListState.WAITS_FOR_TEXTS, list.state());
    }

    @Test
    void copyNumbersSentencesAndAddsWhatTheyDoNotQuote() {
        findings.accept(rows(Decision.PROPOSED).subList(0, 1));
        findings.note(rows(Decision.ACCEPTED).get(0), "see *page* 3");

        assertEquals("""
                1. Finding 1
                   A: “ministers”
                   see *page* 3""", FindingsCopy.plain(rows(Decision.ACCEPTED)));
        assertTrue(FindingsCopy.markdown(rows(Decision.ACCEPTED)).contains("> see \\*page\\* 3"));
        assertFalse(FindingsCopy.plain(rows(Decision.ACCEPTED)).contains("B:"));
    }
}
