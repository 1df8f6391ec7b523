package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.compare.FindViewModel.Mode;
import org.diptych.ui.shared.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final FindViewModel viewModel = new FindViewModel(
            desk.workspace,
            desk.lens,
            (statement, words, progress) -> List.of(new Span(0, words.length())),
            desk.threads,
            desk.notices);

    @BeforeEach
    void open() {
        viewModel.open();
    }

    @Test
    void placesOfBothStatementsAreCountedAndMarked() {
        viewModel.queryProperty().set("harbour");

        assertEquals(2, viewModel.foundProperty().get().a().size());
        assertEquals(1, viewModel.foundProperty().get().b().size());
        assertEquals("harbour", marked().place().of(Sample.A));
        assertEquals(viewModel.foundProperty().get().b(), marked().in(Side.B));
        assertEquals(Optional.empty(), marked().placeIn(Side.B));
    }

    @Test
    void searchThatFindsNothingIsAResultToo() {
        List<String> told = new ArrayList<>();
        viewModel.foundProperty().addListener((property, before, now) -> told.add(now.wanted() + " " + now.count()));

        viewModel.queryProperty().set("qq");

        assertEquals(List.of("qq 0"), told);
    }

    @Test
    void stepsGoThroughAThenBAndRoundAgain() {
        viewModel.queryProperty().set("harbour");
        viewModel.step(1);
        viewModel.step(1);
        assertEquals(Side.B, marked().side());
        assertEquals(3, viewModel.foundProperty().get().current());
        viewModel.step(1);
        assertEquals(Side.A, marked().side());
        viewModel.step(-1);
        assertEquals(3, viewModel.foundProperty().get().current());
    }

    @Test
    void otherModeSearchesAgain() {
        viewModel.queryProperty().set("harb");
        assertEquals(3, viewModel.foundProperty().get().count());
        viewModel.modeProperty().set(Mode.WHOLE_WORDS);
        assertEquals(0, viewModel.foundProperty().get().count());
        assertEquals(Optional.empty(), desk.lens.markedProperty().get());
        viewModel.modeProperty().set(Mode.FORMS);
        assertEquals(2, viewModel.foundProperty().get().count());
    }

    @Test
    void wrongPatternIsToldWhereTheCountsStand() {
        viewModel.modeProperty().set(Mode.REGULAR);
        viewModel.queryProperty().set("(harbour");
        assertEquals(
                Optional.of("find.no-pattern.open"),
                viewModel.foundProperty().get().problem());
    }

    @Test
    void editedTextIsSearchedAgainWithoutBeingScrolled() {
        viewModel.queryProperty().set("harbour");
        desk.workspace.type(Side.B, "No ships.");
        assertEquals(2, viewModel.foundProperty().get().count());
        assertEquals(Optional.empty(), desk.lens.markedProperty().get());
        viewModel.step(1);
        assertEquals("harbour", marked().place().of(Sample.A));
    }

    @Test
    void closedSearchLeavesNoMarks() {
        viewModel.queryProperty().set("harbour");
        viewModel.close();
        assertEquals(Optional.empty(), desk.lens.markedProperty().get());
        assertEquals(0, viewModel.foundProperty().get().count());
    }

    private Marked marked() {
        return desk.lens.markedProperty().get().orElseThrow();
    }
}
