package org.diptych.ui.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Marked;
import org.junit.jupiter.api.Test;

class TermsViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final TermsViewModel viewModel = new TermsViewModel(Side.A, desk.workspace, desk.lens, desk.preferences);

    @Test
    void listHoldsWhatTheOtherTextDoesNot() {
        assertEquals(List.of("ministers", "spoke", "treaty", "stays", "force"), texts());
    }

    @Test
    void listSaysWhenNothingConnectsTheWordsOfTheLanguages() {
        assertEquals(false, viewModel.listProperty().get().wordsMissing());
        desk.workspace.type(Side.B, "Министры говорили о договоре. Договор остаётся в силе и вступит в силу весной.");
        assertEquals(true, viewModel.listProperty().get().wordsMissing());
        assertEquals("no-figure", new TermList(ListState.NONE, true, 0, List.of()).placeholder());
        assertEquals("none", new TermList(ListState.NONE, false, 0, List.of()).placeholder());
    }

    @Test
    void filterNarrowsTheRowsAndKeepsTheCount() {
        viewModel.filterProperty().set(" TREA");
        assertEquals(List.of("treaty"), texts());
        assertEquals(5, viewModel.listProperty().get().all());

        viewModel.filterProperty().set("xyz");
        assertEquals(ListState.FILTERED_OUT, viewModel.listProperty().get().state());
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
        assertEquals(2, viewModel.place(viewModel.selectedProperty().get().orElseThrow()));
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
        assertEquals(ListState.WAITS_FOR_TEXTS, viewModel.listProperty().get().state());
    }

    @Test
    void marksGoWhenTheirTermIsNoLongerOneSided() {
        viewModel.visit(viewModel.listProperty().get().rows().get(2));
        desk.workspace.type(Side.B, "We talked about the treaty.");

        assertEquals(Optional.empty(), viewModel.selectedProperty().get());
        assertEquals(Optional.empty(), desk.lens.markedProperty().get());
    }

    @Test
    void detailShowsEveryPlaceInItsContextAndTheNearestWording() {
        desk.workspace.type(Side.A, "The treaty stays. A Treaty was signed.");
        viewModel.choose(viewModel.listProperty().get().rows().get(0));
        TermDetail detail = viewModel.detailProperty().get().orElseThrow();
        assertEquals(List.of(new TermDetail.Form("treaty", 1), new TermDetail.Form("Treaty", 1)), detail.forms());
        assertEquals(2, detail.contexts().size());
        TermDetail.Context first = detail.contexts().get(0);
        assertEquals("treaty", first.key().of(first.line()));
        assertEquals("The treaty stays. A Treaty was signed.", first.line());
        assertEquals(true, detail.nearest().isPresent());
    }

    @Test
    void longContextsAreCutBetweenWords() {
        String text = "word ".repeat(40) + "treaty" + " word".repeat(40);
        TermDetail.Context context = TermReading.context(text, new Span(200, 206));
        assertEquals("… " + "word ".repeat(9) + "treaty" + " word".repeat(9) + " …", context.line());
    }

    @Test
    void ignoredTermLeavesTheListAndComesBackWithUndo() {
        viewModel.ignoreHere(viewModel.listProperty().get().rows().get(2));
        assertEquals(List.of("ministers", "spoke", "stays", "force"), texts());
        desk.workspace.undo();
        assertEquals(List.of("ministers", "spoke", "treaty", "stays", "force"), texts());
    }

    @Test
    void termBehindAnIgnoredOneIsSelectedNextAndBehindTheLastTheOneBefore() {
        viewModel.visit(viewModel.listProperty().get().rows().get(3));
        viewModel.ignoreHere(viewModel.listProperty().get().rows().get(3));
        assertEquals("force", viewModel.selectedProperty().get().orElseThrow().text());
        assertEquals(Optional.empty(), desk.lens.markedProperty().get());
        viewModel.ignoreHere(viewModel.listProperty().get().rows().get(3));
        assertEquals("treaty", viewModel.selectedProperty().get().orElseThrow().text());
    }

    @Test
    void ignoredTermsAreListedAndCanBeBroughtBackOneByOne() {
        viewModel.ignoreHere(viewModel.listProperty().get().rows().get(2));
        viewModel.ignoreAlways(viewModel.listProperty().get().rows().get(0));
        IgnoredTerm always = new IgnoredTerm("ministers", true);
        IgnoredTerm here = new IgnoredTerm("treaty", false);
        assertEquals(List.of(always, here), viewModel.ignoredProperty().get());

        viewModel.listAgain(here);
        viewModel.listAgain(always);
        assertEquals(List.of(), viewModel.ignoredProperty().get());
        assertEquals(List.of("ministers", "spoke", "treaty", "stays", "force"), texts());
        desk.workspace.undo();
        assertEquals(List.of(always), viewModel.ignoredProperty().get());
        assertEquals(List.of("spoke", "treaty", "stays", "force"), texts());
    }

    @Test
    void alwaysIgnoredTermIsRememberedOutsideTheComparison() {
        viewModel.ignoreAlways(viewModel.listProperty().get().rows().get(2));
        assertEquals(List.of("ministers", "spoke", "stays", "force"), texts());
        assertEquals(Set.of("treaty"), desk.preferences.now().ignoredTerms());
        assertEquals(Set.of(), desk.workspace.comparison().research().ignoredTerms());
    }

    @Test
    void alwaysIgnoredTermComesBackByUndoAndGoesByRedo() {
        viewModel.ignoreAlways(viewModel.listProperty().get().rows().get(2));
        desk.workspace.undo();
        assertEquals(List.of("ministers", "spoke", "treaty", "stays", "force"), texts());
        assertEquals(Set.of(), desk.preferences.now().ignoredTerms());
        desk.workspace.redo();
        assertEquals(List.of("ministers", "spoke", "stays", "force"), texts());
        assertEquals(Set.of("treaty"), desk.preferences.now().ignoredTerms());
    }

    @Test
    void sameWordingsBecomeOneGroupOfTheCodebook() {
        viewModel.treatAsSame(viewModel.listProperty().get().rows().get(2), " talked ");
        viewModel.treatAsSame(viewModel.listProperty().get().rows().get(1), "Talked");
        assertEquals(
                List.of(List.of("treaty", "talked", "spoke")),
                desk.workspace.comparison().codebook().aliases().stream()
                        .map(group -> group.forms().stream().map(Pattern::text).toList())
                        .toList());
        desk.workspace.undo();
        desk.workspace.undo();
        assertEquals(List.of(), desk.workspace.comparison().codebook().aliases());
    }

    @Test
    void rowHasTabsBetweenItsColumns() {
        OneSidedTerm treaty = viewModel.listProperty().get().rows().get(2);
        assertEquals("3\ttreaty\tword\t1\t1.00\t1.00\ttreaty, treatys", viewModel.row(treaty));
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
