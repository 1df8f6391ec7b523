package org.diptych.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Marked;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final NotesViewModel notes = new NotesViewModel(
            desk.workspace, desk.lens, desk.notices, desk.messages, () -> "", InstantSource.system());

    @Test
    void entriesStandInReadingOrderOfAThenB() {
        work();
        assertThat(entries())
                .extracting(entry -> entry.side() + " " + entry.anchor().quote())
                .containsExactly("A ministers", "A force", "B talked", "B harbour");
    }

    @Test
    void filtersCountWhatTheyWouldList() {
        work();
        NotesList list = notes.listProperty().get();
        assertThat(list.count(NotesFilter.ALL)).isEqualTo(4);
        assertThat(list.count(NotesFilter.HIGHLIGHTS)).isEqualTo(2);
        assertThat(list.count(NotesFilter.NOTES)).isEqualTo(2);
        assertThat(list.count(NotesFilter.REJECTED)).isEqualTo(1);
        for (NotesFilter filter : NotesFilter.values()) {
            notes.filter(filter);
            assertThat(entries()).hasSize(list.count(filter));
        }
    }

    @Test
    void sideTopicAndSearchNarrowTheListAndTheCounts() {
        work();
        notes.side(Optional.of(Side.B));
        assertThat(notes.listProperty().get().count(NotesFilter.ALL)).isEqualTo(2);
        notes.topic(Optional.of("harbour"));
        assertThat(entries()).extracting(Entry::kind).containsExactly(EntryKind.REJECTED);
        notes.side(Optional.empty());
        notes.topic(Optional.empty());
        notes.search("  WHO is meant");
        assertThat(entries()).extracting(entry -> entry.anchor().quote()).containsExactly("force");
    }

    @Test
    void entryIsShownInItsText() {
        work();
        notes.open(entries().get(1));
        Marked marked = desk.lens.markedProperty().get().orElseThrow();
        assertThat(marked.side()).isEqualTo(Side.A);
        assertThat(marked.place().of(Sample.A)).isEqualTo("force");
    }

    @Test
    void entriesThatFindNoPlaceAreToldAndCanBePlacedAgain() {
        work();
        desk.workspace.change(
                Change.PASTE,
                now -> now.with(
                        Side.A, Statement.ofText("The envoys met.", now.a().provenance())));
        assertThat(desk.notices.currentProperty().get().orElseThrow().text())
                .startsWith("2 highlights, notes and decisions could not be placed");
        assertThat(entries()).extracting(Entry::isPlaced).containsExactly(false, false, true, true);

        Entry lost = entries().get(0);
        assertThat(notes.marking().place(lost)).isFalse();
        desk.lens.select(Side.A, new Span(4, 10));
        assertThat(notes.marking().place(lost)).isTrue();
        assertThat(notes.listProperty().get().count(NotesFilter.LOST)).isEqualTo(1);
        desk.workspace.undo();
        desk.workspace.undo();
        assertThat(entries()).allMatch(Entry::isPlaced);
    }

    @Test
    void deletedEntryComesBackByUndo() {
        work();
        List<Entry> before = entries();
        notes.marking().remove(before.get(0));
        assertThat(entries()).hasSize(3);
        desk.workspace.undo();
        assertThat(entries()).isEqualTo(before);
    }

    private void work() {
        MarkingViewModel marking = notes.marking();
        select(Side.A, "ministers");
        marking.mark(Side.A, "fishing");
        select(Side.A, "force");
        marking.note(Side.A, marking.selection(Side.A).orElseThrow(), "*Who* is meant?");
        notes.marking().note(entries().get(1), "Who is meant?");
        marking.deciding()
                .reject(marking.deciding().suggestions(Side.B).stream()
                        .filter(one -> one.anchor().quote().equals("harbour"))
                        .findFirst()
                        .orElseThrow());
        select(Side.B, "talked");
        marking.mark(Side.B, "treaty");
        marking.note(
                entries().stream()
                        .filter(one -> one.side() == Side.B && one.kind() == EntryKind.HIGHLIGHT)
                        .findFirst()
                        .orElseThrow(),
                "verb");
    }

    private void select(Side side, String words) {
        String text = desk.workspace.comparison().statement(side).text();
        int at = text.indexOf(words);
        desk.lens.select(side, new Span(at, at + words.length()));
    }

    private List<Entry> entries() {
        return notes.listProperty().get().entries();
    }
}
