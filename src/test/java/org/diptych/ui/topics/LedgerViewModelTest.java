package org.diptych.ui.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.topics.LedgerRow.Silence;
import org.junit.jupiter.api.Test;

class LedgerViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final LedgerViewModel viewModel =
            new LedgerViewModel(desk.workspace, desk.lens, desk.threads, desk.notices);

    @Test
    void oneSidedTopicsComeBeforeCommonOnes() {
        assertEquals(List.of("treaty", "fishing", "harbour"), listed());
    }

    @Test
    void filtersCountAndListTheirTopics() {
        Ledger all = viewModel.ledgerProperty().get();
        assertEquals(3, all.count(LedgerFilter.NAMED));
        assertEquals(1, all.count(LedgerFilter.ONLY_A));
        assertEquals(1, all.count(LedgerFilter.ONLY_B));
        assertEquals(1, all.count(LedgerFilter.BOTH));
        assertEquals(0, all.count(LedgerFilter.NEITHER));

        viewModel.filterProperty().set(LedgerFilter.ONLY_B);
        assertEquals(List.of("fishing"), listed());
        viewModel.filterProperty().set(LedgerFilter.NEITHER);
        assertEquals(ListState.NONE, viewModel.ledgerProperty().get().state());
    }

    @Test
    void topicsComeInTheOrderThatIsAskedFor() {
        viewModel.orderProperty().set(LedgerOrder.CODEBOOK);
        assertEquals(List.of("harbour", "treaty", "fishing"), listed());
        viewModel.orderProperty().set(LedgerOrder.NAME);
        assertEquals(List.of("fishing", "harbour", "treaty"), listed());
        viewModel.orderProperty().set(LedgerOrder.FIRST_IN_B);
        assertEquals(List.of("harbour", "fishing", "treaty"), listed());
    }

    @Test
    void openRowShowsTheSentencesOfBothSidesAndTheProofOfSilence() {
        viewModel.toggle("treaty");
        TopicDetail detail = detail();
        assertEquals(
                "The ministers spoke about the harbour.",
                detail.pairs().get(0).a().orElseThrow().text());
        assertEquals(Optional.empty(), detail.pairs().get(0).b());
        assertEquals(
                List.of("harbour treaty"),
                detail.proof(Side.B).orElseThrow().searched().forms());
        assertEquals(Optional.empty(), detail.proof(Side.A));

        viewModel.toggle("treaty");
        assertEquals(Optional.empty(), viewModel.detailProperty().get());
    }

    @Test
    void everyViewStartsAtTheTopicThatWasSelectedOrLookedAtAlone() {
        assertEquals(Optional.empty(), viewModel.current());
        viewModel.goTo("fishing");
        assertEquals(Optional.of("fishing"), viewModel.current());
        desk.lens.toggleSolo("treaty");
        desk.lens.toggleSolo("treaty");
        assertEquals(Optional.of("treaty"), viewModel.current());
    }

    @Test
    void sentenceIsMarkedInItsStatement() {
        viewModel.toggle("treaty");
        viewModel.visit(Side.A, detail().pairs().get(0).a().orElseThrow());
        assertEquals(
                List.of(new Span(0, 38)),
                desk.lens.markedProperty().get().orElseThrow().spans());
    }

    @Test
    void absenceIsConfirmedTakenBackAndUndone() {
        viewModel.confirm("treaty", Side.B);
        viewModel.confirm("treaty", Side.B);
        assertEquals(
                List.of(new AbsenceDecision("treaty", Side.B)),
                desk.workspace.comparison().research().absences());
        assertEquals(Silence.CONFIRMED, silenceOfB("treaty"));

        viewModel.withdraw("treaty", Side.B);
        assertEquals(Silence.UNDECIDED, silenceOfB("treaty"));
        desk.workspace.undo();
        assertEquals(Silence.CONFIRMED, silenceOfB("treaty"));
    }

    @Test
    void confirmedAbsenceIsOvertakenByAMention() {
        viewModel.confirm("treaty", Side.B);
        desk.workspace.type(Side.B, "The harbour treaty!");
        assertEquals(Silence.OVERTAKEN, silenceOfB("treaty"));
    }

    @Test
    void watchListIsShortUntilAllIsAskedFor() {
        desk.workspace.change(Change.CODEBOOK_EDITED, now -> {
            var codebook = now.codebook();
            for (int i = 0; i < 40; i++) {
                codebook = codebook.with(Sample.topic("unnamed-" + i, "XX", "#0072B2", i == 39, "unnamed " + i));
            }
            return now.withCodebook(codebook);
        });
        viewModel.filterProperty().set(LedgerFilter.NEITHER);
        assertEquals(13, listed().size());
        assertEquals(true, listed().contains("unnamed-39"), "what is shown is expected");
        assertEquals(27, viewModel.ledgerProperty().get().left());
        assertEquals(13, viewModel.ledgerProperty().get().count(LedgerFilter.NEITHER));

        viewModel.wholeWatchListProperty().set(true);
        assertEquals(40, listed().size());
    }

    @Test
    void nothingIsListedBeforeThereAreTwoTexts() {
        desk.workspace.change(Change.CLEAR, now -> now.with(Side.B, Statement.blank()));
        assertEquals(ListState.WAITS_FOR_TEXTS, viewModel.ledgerProperty().get().state());
    }

    private TopicDetail detail() {
        return viewModel.detailProperty().get().orElseThrow();
    }

    private Silence silenceOfB(String topic) {
        return viewModel.ledgerProperty().get().rows().stream()
                .filter(row -> row.topic().id().equals(topic))
                .findFirst()
                .orElseThrow()
                .silence(Side.B);
    }

    private List<String> listed() {
        return viewModel.ledgerProperty().get().rows().stream()
                .map(row -> row.topic().id())
                .toList();
    }
}
