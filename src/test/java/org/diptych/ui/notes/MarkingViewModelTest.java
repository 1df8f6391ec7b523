package org.diptych.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.LinkDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.Verdict;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Notice;
import org.junit.jupiter.api.Test;

class MarkingViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Desk desk = new Desk(Sample.comparison());
    private final NotesViewModel notes = new NotesViewModel(
            desk.workspace, desk.lens, desk.notices, desk.messages, () -> "Ada", InstantSource.fixed(NOW));
    private final MarkingViewModel marking = notes.marking();

    @Test
    void keyMarksTheSelectionWithTheNthTopicOnShow() {
        select(Side.A, " ministers ");
        assertThat(marking.markWithKey(Side.A, 2)).isTrue();

        Annotation made = research().annotations().get(0);
        assertThat(made.anchor().quote()).isEqualTo("ministers");
        assertThat(made.topicId()).contains("treaty");
        assertThat(made.author()).isEqualTo("Ada");
        assertThat(made.made()).isEqualTo(NOW);
        assertThat(desk.workspace.undoableProperty().get()).contains(Change.annotate("Treaty"));
    }

    @Test
    void keyWithoutSelectionOrTopicDoesNothing() {
        assertThat(marking.markWithKey(Side.A, 1)).isFalse();
        select(Side.A, "ministers");
        assertThat(marking.markWithKey(Side.A, 3)).isFalse();
        assertThat(research()).isEqualTo(Research.none());
    }

    @Test
    void tellsWhatToDoWhenThereIsNothingToMark() {
        marking.tellNothingToMark();
        assertThat(desk.notices.currentProperty().get())
                .map(Notice::text)
                .hasValueSatisfying(text -> assertThat(text).contains("select words in a statement first"));
    }

    @Test
    void markingASuggestionWithItsTopicConfirmsIt() {
        select(Side.B, "harbour");
        marking.mark(Side.B, "harbour");
        assertThat(research().annotations()).isEmpty();
        assertThat(research().mentions()).hasSize(1);
        assertThat(research().mentions().get(0).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void newTopicAndItsHighlightAreOneStep() {
        select(Side.A, "ministers");
        marking.markAsNew(Side.A, " Who speaks ");
        assertThat(desk.workspace.comparison().codebook().topics())
                .extracting(Topic::name)
                .contains("Who speaks");
        assertThat(research().annotations().get(0).topicId()).contains("who-speaks");
        desk.workspace.undo();
        assertThat(desk.workspace.comparison()).isEqualTo(Sample.comparison());
    }

    @Test
    void nameOfAnOldTopicMakesNoSecondOne() {
        select(Side.A, "ministers");
        marking.markAsNew(Side.A, "fishing");
        assertThat(desk.workspace.comparison().codebook()).isEqualTo(Sample.codebook());
        assertThat(research().annotations().get(0).topicId()).contains("fishing");
    }

    @Test
    void whatStandsAtAPlaceIsListedWithHandBeforePattern() {
        select(Side.A, "harbour treaty stays");
        marking.mark(Side.A, "fishing");
        assertThat(marking.at(Side.A, Sample.A.indexOf("treaty stays")))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.HIGHLIGHT, EntryKind.SUGGESTED);
        assertThat(marking.at(Side.A, 0)).isEmpty();
    }

    @Test
    void suggestionIsConfirmedRejectedAndLeftOpenAgain() {
        Entry harbour = marking.deciding().suggestions(Side.B).get(0);
        marking.deciding().reject(harbour);
        Entry rejected = entries().get(0);
        assertThat(rejected.kind()).isEqualTo(EntryKind.REJECTED);
        marking.deciding().confirm(rejected);
        assertThat(entries()).extracting(Entry::kind).containsExactly(EntryKind.CONFIRMED);
        marking.remove(entries().get(0));
        assertThat(research()).isEqualTo(Research.none());
        assertThat(desk.workspace.undoableProperty().get()).contains(Change.MENTION_RESET);
    }

    @Test
    void anotherTopicForASuggestionRejectsItAndMarksItsWords() {
        marking.retopic(marking.deciding().suggestions(Side.B).get(0), "fishing");
        assertThat(research().mentions().get(0).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(research().annotations().get(0).topicId()).contains("fishing");
        desk.workspace.undo();
        assertThat(research()).isEqualTo(Research.none());
    }

    @Test
    void endsMoveByWordsAndAtLeastAWordStays() {
        select(Side.A, "spoke");
        marking.mark(Side.A, "fishing");
        Entry entry = entries().get(0);
        Span span = entry.anchor().span().orElseThrow();
        assertThat(marking.withEndMoved(Side.A, span, 1).of(Sample.A)).isEqualTo("spoke about");
        assertThat(marking.withStartMoved(Side.A, span, -1).of(Sample.A)).isEqualTo("ministers spoke");
        assertThat(marking.withEndMoved(Side.A, span, -1)).isEqualTo(span);
        assertThat(marking.withStartMoved(Side.A, span, 1)).isEqualTo(span);
        marking.resize(entry, marking.withEndMoved(Side.A, span, 1));
        assertThat(entries().get(0).anchor().quote()).isEqualTo("spoke about");
    }

    @Test
    void passagesAtTheCaretsAreLinkedAndKeptApart() {
        desk.lens.select(Side.A, new Span(3, 3));
        select(Side.B, "harbour");
        marking.deciding().link();
        assertThat(research().links())
                .containsExactly(new LinkDecision(
                        anchor(Side.A, new Span(0, 38)), anchor(Side.B, new Span(38, 45)), Verdict.CONFIRMED));
        marking.deciding().unlink();
        assertThat(research().links()).extracting(LinkDecision::verdict).containsExactly(Verdict.REJECTED);
        marking.deciding().noCounterpart(Side.A);
        assertThat(research().links()).last().extracting(LinkDecision::b).isEqualTo(Optional.empty());
    }

    private Optional<Anchor> anchor(Side side, Span span) {
        return Optional.of(Anchor.at(desk.workspace.comparison().statement(side).text(), span));
    }

    private void select(Side side, String words) {
        String text = desk.workspace.comparison().statement(side).text();
        int at = text.indexOf(words);
        desk.lens.select(side, new Span(at, at + words.length()));
    }

    private List<Entry> entries() {
        return notes.listProperty().get().entries();
    }

    private Research research() {
        return desk.workspace.comparison().research();
    }
}
