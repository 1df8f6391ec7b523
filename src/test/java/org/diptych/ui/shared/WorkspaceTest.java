package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final Workspace workspace = desk.workspace;

    @Test
    void analysisFollowsTheComparison() {
        workspace.change(Change.SWAP, Comparison::swapped);

        assertEquals(Sample.comparison().swapped(), workspace.compared().comparison());
        assertEquals(
                Sample.analyse(Sample.comparison().swapped(), Progress.NONE),
                workspace.compared().analysis());
    }

    @Test
    void undoAndRedoWalkTheHistory() {
        workspace.change(Change.SWAP, Comparison::swapped);
        workspace.type(Side.A, "Something else.");
        Comparison last = workspace.comparison();

        workspace.undo();
        assertEquals(Optional.of(Change.SWAP), workspace.undoableProperty().get());
        assertEquals(Optional.of(Change.TYPING), workspace.redoableProperty().get());
        workspace.undo();
        assertEquals(Sample.comparison(), workspace.comparison());
        assertEquals(Optional.empty(), workspace.undoableProperty().get());

        workspace.redo();
        workspace.redo();
        assertEquals(last, workspace.comparison());
    }

    @Test
    void typingInOneBurstIsOneStep() {
        workspace.type(Side.A, "a");
        desk.nanos.addAndGet(Duration.ofMillis(300).toNanos());
        workspace.type(Side.A, "ab");
        desk.nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        workspace.type(Side.A, "ab c");

        workspace.undo();
        assertEquals("ab", workspace.comparison().a().text());
        workspace.undo();
        assertEquals(Sample.A, workspace.comparison().a().text());
    }

    @Test
    void typingOnTheOtherSideIsAnotherStep() {
        workspace.type(Side.A, "a");
        workspace.type(Side.B, "b");

        workspace.undo();
        assertEquals("a", workspace.comparison().a().text());
        assertEquals(Sample.B, workspace.comparison().b().text());
    }

    @Test
    void undoOfNothingChangesNothing() {
        workspace.undo();
        workspace.redo();
        assertEquals(Sample.comparison(), workspace.comparison());
    }

    @Test
    void showingATopicNeedsNoNewAnalysis() {
        List<Comparison> analysed = new ArrayList<>();
        Workspace counting = new Workspace(
                Sample.comparison(),
                (comparison, progress) -> {
                    analysed.add(comparison);
                    return Sample.analyse(comparison, progress);
                },
                desk.threads,
                desk.notices,
                desk.nanos::get);
        analysed.clear();
        UnaryOperator<Comparison> show = now -> now.withCodebook(now.codebook()
                .with(now.codebook().topic("fishing").orElseThrow().withShown(true)));

        counting.change(Change.TOPIC_SHOWN, show);

        assertEquals(List.of(), analysed);
        assertTrue(counting.compared()
                .analysis()
                .topic("fishing")
                .orElseThrow()
                .topic()
                .shown());
    }

    @Test
    void failureOfTheAnalysisIsToldAndTheOneBeforeStays() {
        Workspace failing = new Workspace(
                Sample.comparison(),
                (comparison, progress) -> {
                    if (comparison.a().isBlank()) {
                        throw new IllegalStateException("broken");
                    }
                    return Sample.analyse(comparison, progress);
                },
                desk.threads,
                desk.notices,
                desk.nanos::get);
        Analysis before = failing.compared().analysis();

        failing.type(Side.A, "");

        assertSame(before, failing.compared().analysis());
        assertEquals(
                Notice.Kind.PROBLEM,
                desk.notices.currentProperty().get().orElseThrow().kind());
    }
}
