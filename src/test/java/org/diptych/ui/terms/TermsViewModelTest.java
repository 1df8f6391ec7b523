package org.diptych.ui.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Marked;
import org.junit.jupiter.api.Test;

class TermsViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final TermsViewModel viewModel = new TermsViewModel(Side.A, desk.workspace, desk.lens);

    @Test
    void listHoldsWhatTheOtherTextDoesNot() {
        assertEquals(List.of("ministers", "spoke", "treaty", "stays", "force"), texts());
    }

    @Test
    void filterNarrowsTheRowsAndKeepsTheCount() {
        viewModel.filterProperty().set(" TREA");
        assertEquals(List.of("treaty"), texts());
        assertEquals(5, viewModel.listProperty().get().all());

        viewModel.filterProperty().set("xyz");
        assertEquals(
                TermList.State.NOTHING_MATCHES, viewModel.listProperty().get().state());
    }

    @Test
    void visitMarksEveryPlaceAndFurtherVisitsGoRound() {
        desk.workspace.type(Side.A, "Treaty one. Treaty two.");
        OneSidedTerm term = viewModel.listProperty().get().rows().get(0);

        viewModel.visit(term);
        assertEquals(List.of(new Span(0, 6), new Span(12, 18)), marked().spans());
        assertEquals(0, marked().current());
        viewModel.visit(term);
        assertEquals(1, marked().current());
        assertEquals(2, viewModel.place());
        viewModel.visit(term);
        assertEquals(0, marked().current());
    }

    @Test
    void nearestWordingIsMarkedInTheOtherStatement() {
        OneSidedTerm term = viewModel.listProperty().get().rows().get(0);
        viewModel.visit(term.proof().nearest().orElseThrow());
        assertEquals(Side.B, marked().side());
    }

    @Test
    void oneTextAloneHasNoOneSidedTerms() {
        desk.workspace.change(Change.CLEAR, now -> now.with(Side.B, Statement.blank()));
        assertEquals(
                TermList.State.WAITS_FOR_TEXTS, viewModel.listProperty().get().state());
    }

    @Test
    void marksGoWhenTheirTermIsNoLongerOneSided() {
        viewModel.visit(viewModel.listProperty().get().rows().get(2));
        desk.workspace.type(Side.B, "We talked about the treaty.");

        assertEquals(Optional.empty(), viewModel.selectedProperty().get());
        assertEquals(Optional.empty(), desk.lens.markedProperty().get());
    }

    private Marked marked() {
        return desk.lens.markedProperty().get().orElseThrow();
    }

    private List<String> texts() {
        return viewModel.listProperty().get().rows().stream()
                .map(OneSidedTerm::text)
                .toList();
    }
}
