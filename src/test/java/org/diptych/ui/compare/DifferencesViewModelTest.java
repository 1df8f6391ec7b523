package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.LinkTier;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.StatementReading;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Marked;
import org.diptych.ui.shared.Workspace;
import org.junit.jupiter.api.Test;

class DifferencesViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());

    @Test
    void stepsAreCountedAndSayWhereTheDifferenceStands() {
        DifferencesViewModel viewModel = over(DifferencesViewModelTest::analyse);

        viewModel.next();
        assertEquals("1 of 3, only in A", said(viewModel));
        assertEquals(List.of(new Span(0, 20)), marked().in(Side.A));

        viewModel.next();
        assertEquals("2 of 3, in another order", said(viewModel));
        assertEquals(Optional.of(new Span(20, 30)), marked().placeIn(Side.A));
        assertEquals(Optional.of(new Span(0, 10)), marked().placeIn(Side.B));

        viewModel.next();
        viewModel.next();
        assertEquals("1 of 3, only in A", said(viewModel));
        viewModel.previous();
        assertEquals("3 of 3, only in B", said(viewModel));
    }

    @Test
    void firstStepBackGoesToTheLast() {
        DifferencesViewModel viewModel = over(DifferencesViewModelTest::analyse);
        viewModel.previous();
        assertEquals("3 of 3, only in B", said(viewModel));
    }

    @Test
    void nothingToGoToIsSaid() {
        Passage one = new Passage(new SentenceRange(0, 1), new SentenceRange(0, 1));
        PassageLink link = new PassageLink(0, 0, 0.9, LinkTier.SURE, List.of());
        DifferencesViewModel viewModel = over((comparison, progress) ->
                new Analysis(reading(1), reading(1), List.of(), List.of(link), List.of(one), false));
        viewModel.next();
        assertEquals("The statements do not differ", said(viewModel));
    }

    @Test
    void nothingIsClaimedBeforeTheComparison() {
        DifferencesViewModel viewModel = over((comparison, progress) -> Analysis.empty());
        viewModel.next();
        assertEquals("The statements have not been compared yet", said(viewModel));
    }

    @Test
    void endOfTheMarksEndsTheStep() {
        DifferencesViewModel viewModel = over(DifferencesViewModelTest::analyse);
        viewModel.next();
        desk.lens.unmark();
        assertEquals("", said(viewModel));
    }

    private DifferencesViewModel over(Workspace.Analyses analyses) {
        Workspace workspace = new Workspace(Sample.comparison(), analyses, desk.threads, desk.notices, desk.nanos::get);
        return new DifferencesViewModel(workspace, desk.lens);
    }

    private String said(DifferencesViewModel viewModel) {
        return viewModel
                .stepProperty()
                .get()
                .map(step -> desk.messages.text(step.key(), step.number(), step.count()))
                .orElse("");
    }

    private Marked marked() {
        return desk.lens.markedProperty().get().orElseThrow();
    }

    /** A: two sentences alone, one that B says first, one beside B's second. B: one more sentence at its end. */
    private static Analysis analyse(Comparison comparison, Progress progress) {
        return new Analysis(
                reading(4),
                reading(3),
                List.of(),
                List.of(
                        new PassageLink(2, 0, 0.5, LinkTier.LIKELY, List.of()),
                        new PassageLink(3, 1, 0.9, LinkTier.SURE, List.of())),
                List.of(
                        new Passage(new SentenceRange(0, 3), new SentenceRange(0, 0)),
                        new Passage(new SentenceRange(3, 3), new SentenceRange(0, 1)),
                        new Passage(new SentenceRange(3, 4), new SentenceRange(1, 2)),
                        new Passage(new SentenceRange(4, 4), new SentenceRange(2, 3))),
                false);
    }

    private static StatementReading reading(int sentences) {
        return new StatementReading(
                IntStream.range(0, sentences)
                        .mapToObj(i -> new Sentence(new Span(10 * i, 10 * i + 10), 0))
                        .toList(),
                sentences,
                false,
                List.of());
    }
}
