package org.diptych.ui.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Pattern;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.Verdict;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.NewTopic;
import org.diptych.ui.topics.TopicChip.Look;
import org.junit.jupiter.api.Test;

class TopicsViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final TopicsViewModel viewModel = new TopicsViewModel(desk.workspace, desk.lens);

    @Test
    void chipsCountBothSides() {
        assertEquals(
                List.of("Harbour 2 1 SHOWN", "Treaty 1 0 SHOWN"),
                viewModel.chipsProperty().get().stream()
                        .map(chip ->
                                chip.topic().name() + " " + chip.countA() + " " + chip.countB() + " " + chip.look())
                        .toList());
    }

    @Test
    void hiddenTopicStaysOnTheBar() {
        viewModel.toggle("harbour");
        assertEquals(List.of(Look.HIDDEN, Look.SHOWN), looks());
        viewModel.toggle("harbour");
        assertEquals(List.of(Look.SHOWN, Look.SHOWN), looks());
    }

    @Test
    void soloLetsTheOthersWait() {
        viewModel.solo("treaty");
        assertEquals(List.of(Look.WAITING, Look.SOLO), looks());
        viewModel.toggle("harbour");
        assertEquals(List.of(Look.SHOWN, Look.SHOWN), looks());
    }

    @Test
    void furtherTopicsAreFoundByNameOrWord() {
        assertEquals(List.of("fishing"), ids(viewModel.further("FISH", Topic::name)));
        assertEquals(List.of(), ids(viewModel.further("harbour", Topic::name)));
        assertEquals(List.of("fishing"), ids(viewModel.further("渔", topic -> "渔业")));
        assertEquals(true, viewModel.holding("渔业", topic -> "渔业").isPresent());
    }

    @Test
    void shownTopicComesToTheBarAndCanBeRemoved() {
        viewModel.show("fishing");
        assertEquals(
                List.of("harbour", "treaty", "fishing"),
                ids(viewModel.chipsProperty().get()));

        viewModel.remove("fishing");
        assertEquals(List.of("harbour", "treaty"), ids(viewModel.chipsProperty().get()));
        assertFalse(desk.workspace
                .comparison()
                .codebook()
                .topic("fishing")
                .orElseThrow()
                .shown());
    }

    @Test
    void namedTopicsBesideTheBarAreCounted() {
        assertEquals(1, viewModel.furtherNamedProperty().get());
        viewModel.show("fishing");
        assertEquals(0, viewModel.furtherNamedProperty().get());
    }

    @Test
    void addedTopicIsCountedAtOnce() {
        viewModel.add("Talks", "spoke, talked");

        TopicChip chip = viewModel.chipsProperty().get().get(2);
        assertEquals(List.of("talks", 1, 1), List.of(chip.topic().id(), chip.countA(), chip.countB()));
    }

    @Test
    void addedTopicCanBeUndone() {
        viewModel.add("Talks", "");
        desk.workspace.undo();
        assertEquals(List.of("harbour", "treaty"), ids(viewModel.chipsProperty().get()));
    }

    @Test
    void topicWithoutWordsLooksForItsName() {
        Topic topic = NewTopic.of("火星 Mars", " ", Sample.codebook());
        assertEquals(List.of(new Pattern("", "火星 Mars")), topic.patterns());
        assertEquals("mars", topic.id());
    }

    @Test
    void newTopicsNeverShareIdOrCode() {
        Topic first = NewTopic.of("Harbour", "", Sample.codebook());
        assertEquals("harbour-2", first.id());
        assertEquals("HR", first.code());
        assertEquals("topic", NewTopic.of("火星", "", Sample.codebook()).id());
    }

    @Test
    void topicWithoutANameIsNotAdded() {
        viewModel.add("  ", "word");
        assertEquals(Optional.empty(), desk.workspace.undoableProperty().get());
    }

    private List<Look> looks() {
        return viewModel.chipsProperty().get().stream().map(TopicChip::look).toList();
    }

    private static List<String> ids(List<TopicChip> chips) {
        return chips.stream().map(chip -> chip.topic().id()).toList();
    }

    @Test
    void allSuggestionsOfATopicAreDecidedInOneStep() {
        Desk desk = new Desk(Sample.comparison());
        TopicsViewModel topics = new TopicsViewModel(desk.workspace, desk.lens);
        assertEquals(3, topics.undecided("harbour"));
        topics.decideAll("harbour", Verdict.CONFIRMED);
        assertEquals(3, desk.workspace.comparison().research().mentions().size());
        assertEquals(0, topics.undecided("harbour"));
        assertEquals(
                Optional.of(Change.mentionsConfirmed(3, "Harbour")),
                desk.workspace.undoableProperty().get());
        topics.decideAll("harbour", Verdict.REJECTED);
        desk.workspace.undo();
        assertEquals(Sample.comparison(), desk.workspace.comparison());
    }

    @Test
    void selectedWordBecomesATopicWithTheInflectionsOfItsLanguage() {
        desk.lens.select(Side.A, new Span(4, 13));
        assertEquals(Optional.of("ministers"), viewModel.selection());
        assertEquals(Optional.empty(), viewModel.holding("ministers", Topic::name));
        assertEquals(true, viewModel.holding("HARBOUR", Topic::name).isPresent());

        viewModel.add("ministers", viewModel.proposedWords("ministers"));
        assertEquals(
                "en",
                desk.workspace
                        .comparison()
                        .codebook()
                        .topic("ministers")
                        .orElseThrow()
                        .patterns()
                        .get(0)
                        .language());
    }
}
