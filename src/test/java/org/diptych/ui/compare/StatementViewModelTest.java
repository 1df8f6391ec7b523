package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.importing.ImportProblem;
import org.diptych.model.MentionDecisions;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Verdict;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Notice;
import org.junit.jupiter.api.Test;

class StatementViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final StatementViewModel viewModel =
            new StatementViewModel(Side.A, desk.workspace, desk.lens, Desk.source(), desk.threads, desk.notices);

    @Test
    void typingChangesTheTextAndTheHighlights() {
        viewModel.type(0, 3, "Harbour:");

        assertTrue(viewModel.statementProperty().get().text().startsWith("Harbour: ministers"));
        assertEquals(
                viewModel.statementProperty().get().text(),
                viewModel.highlightingProperty().get().text());
        assertEquals(4, viewModel.highlightingProperty().get().runs().size());
    }

    @Test
    void openedFileTakesTheStatementsPlace() {
        viewModel.open(Path.of("new.txt"));

        assertEquals("Text of new.txt", viewModel.statementProperty().get().text());
        assertEquals(Optional.of(Change.OPEN), desk.workspace.undoableProperty().get());
    }

    @Test
    void unreadableFileIsToldAndTheStatementStays() {
        viewModel.open(Path.of("broken.bad"));

        assertEquals(Sample.A, viewModel.statementProperty().get().text());
        assertEquals(
                new Notice(Notice.Kind.PROBLEM, ImportProblem.UNREADABLE.sentence("broken.bad", ""), Optional.empty()),
                desk.notices.currentProperty().get().orElseThrow());
    }

    @Test
    void textPastedIntoAnEmptyStatementIsReadLikeAFile() {
        viewModel.clear();
        viewModel.type(0, 0, "A new text.");

        assertEquals("A new text.", viewModel.statementProperty().get().text());
        assertEquals(
                Optional.of(Change.PASTE), desk.workspace.undoableProperty().get());
    }

    @Test
    void nothingIsPastedFromAnEmptyClipboard() {
        viewModel.paste(" \n");
        assertEquals(Sample.A, viewModel.statementProperty().get().text());
    }

    @Test
    void headTellsIssuerAndLength() {
        StatementHead head = viewModel.headProperty().get();
        assertEquals("Ministry", head.name());
        assertEquals(desk.workspace.compared().analysis().a().length(), head.length());
    }

    @Test
    void descriptionCanBeUndone() {
        viewModel.describe(Provenance.unknown().withIssuer("Embassy"));
        assertEquals("Embassy", viewModel.headProperty().get().name());

        desk.workspace.undo();
        assertEquals("Ministry", viewModel.headProperty().get().name());
    }

    @Test
    void sameDescriptionIsNoStepOfTheHistory() {
        viewModel.describe(viewModel.statementProperty().get().provenance());
        assertEquals(Optional.empty(), desk.workspace.undoableProperty().get());
    }

    @Test
    void topicAloneIsTheOnlyOneHighlighted() {
        desk.lens.toggleSolo("treaty");
        assertEquals(Set.of(1), viewModel.highlightingProperty().get().lit());
    }

    @Test
    void hiddenTopicKeepsItsPlaces() {
        List<HighlightRun> before = viewModel.highlightingProperty().get().runs();

        desk.lens.toggleSolo("treaty");

        assertEquals(Set.of(1), viewModel.highlightingProperty().get().lit());
        assertEquals(before, viewModel.highlightingProperty().get().runs());
    }

    @Test
    void rejectedMentionsAreStruckOnlyOnDemandAndOnlyWhileTheirTopicIsHighlighted() {
        desk.workspace.change(
                Change.mentionsRejected(1, "Harbour"),
                now -> now.withResearch(MentionDecisions.decide(
                        now.research(),
                        Side.A,
                        now.a().text(),
                        desk.workspace
                                .compared()
                                .analysis()
                                .topics()
                                .get(0)
                                .a()
                                .mentions()
                                .subList(0, 1),
                        Verdict.REJECTED)));
        assertEquals(List.of(), struck());

        desk.lens.rejectedShownProperty().set(true);
        assertEquals(List.of(new Span(30, 37)), struck());

        desk.lens.toggleSolo("treaty");
        assertEquals(List.of(), struck());
    }

    private List<Span> struck() {
        return viewModel.highlightingProperty().get().runs().stream()
                .filter(run -> run.traits().contains(HighlightRun.Trait.REJECTED))
                .map(HighlightRun::span)
                .toList();
    }
}
