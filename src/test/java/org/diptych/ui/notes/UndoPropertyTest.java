package org.diptych.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;

class UndoPropertyTest {
    private static final String[] TOPICS = {"harbour", "treaty", "fishing"};

    /** What a researcher does, with numbers that choose where. */
    private record Action(int kind, Side side, int x, int y) {

        void apply(Desk desk, NotesViewModel notes) {
            MarkingViewModel marking = notes.marking();
            String text = desk.workspace.comparison().statement(side).text();
            int start = x % (text.length() + 1);
            Span words = new Span(start, Math.min(text.length(), start + y % 15));
            desk.lens.select(side, words);
            List<Entry> entries = notes.listProperty().get().entries();
            Entry[] chosen = entries.isEmpty() ? new Entry[0] : new Entry[] {entries.get(y % entries.size())};
            String topic = TOPICS[x % TOPICS.length];
            switch (kind) {
                case 0 -> marking.mark(side, topic);
                case 1 -> marking.markAsNew(side, "New " + y % 3);
                case 2 -> marking.selection(side).ifPresent(place -> marking.note(side, place, "note " + y));
                case 3 -> List.of(chosen).forEach(entry -> marking.note(entry, y % 2 == 0 ? "" : "other"));
                case 4 -> List.of(chosen).forEach(marking::remove);
                case 5 -> List.of(chosen).forEach(entry -> marking.retopic(entry, topic));
                case 6 ->
                    List.of(chosen).stream()
                            .filter(entry ->
                                    entry.side() == side && entry.counterpart().isEmpty())
                            .forEach(entry -> marking.resize(entry, words));
                case 7 -> marking.deciding().confirm(marking.deciding().undecided(topic));
                case 8 -> marking.deciding().reject(marking.deciding().undecided(topic));
                case 9 -> marking.deciding().link();
                case 10 -> marking.deciding().unlink();
                case 11 -> marking.deciding().noCounterpart(side);
                case 12 ->
                    List.of(chosen).stream().filter(entry -> !entry.isPlaced()).forEach(marking::place);
                case 13 -> desk.workspace.change(Change.SWAP, Comparison::swapped);
                case 14 -> {
                    desk.nanos.addAndGet(5_000_000_000L);
                    desk.workspace.type(side, text.substring(0, start) + text.substring(words.end()));
                }
                default ->
                    desk.workspace.change(
                            Change.PASTE,
                            now -> now.with(
                                    side, now.statement(side).withText(text.toUpperCase(java.util.Locale.ROOT))));
            }
        }
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 300);
        return Combinators.combine(Arbitraries.integers().between(0, 15), Arbitraries.of(Side.class), number, number)
                .as(Action::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void everythingUndoneIsTheStartAndEverythingRedoneTheEnd(@ForAll("actions") List<Action> actions) {
        Desk desk = new Desk(Sample.comparison());
        NotesViewModel notes = new NotesViewModel(
                desk.workspace, desk.lens, desk.notices, desk.messages, () -> "", InstantSource.system());
        actions.forEach(action -> action.apply(desk, notes));
        Comparison end = desk.workspace.comparison();
        int steps = 0;
        while (desk.workspace.undoableProperty().get().isPresent()) {
            desk.workspace.undo();
            steps++;
        }
        assertThat(desk.workspace.comparison()).isEqualTo(Sample.comparison());
        assertThat(notes.listProperty().get().all()).isZero();
        for (int i = 0; i < steps; i++) {
            desk.workspace.redo();
        }
        assertThat(desk.workspace.comparison()).isEqualTo(end);
        assertThat(end.codebook().topics()).extracting(Topic::id).doesNotHaveDuplicates();
    }
}
