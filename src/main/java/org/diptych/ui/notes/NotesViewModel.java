package org.diptych.ui.notes;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.model.Anchor;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Workspace;

/** The notebook: highlights, notes and decisions of both statements, filtered and searched. */
public final class NotesViewModel {
    private final Workspace workspace;
    private final Lens lens;
    private final Notices notices;
    private final MarkingViewModel marking;
    private final ReadOnlyObjectWrapper<NotesList> list =
            new ReadOnlyObjectWrapper<>(new NotesList(List.of(), Map.of(), List.of(), 0));
    private NotesFilter filter = NotesFilter.ALL;
    private Optional<Side> side = Optional.empty();
    private Optional<String> topicId = Optional.empty();
    private String search = "";
    private Optional<NotesBasis> basis = Optional.empty();

    /**
     * @param author name of the researcher for new highlights and notes, may give an empty one
     * @param clock tells when they are made
     */
    public NotesViewModel(
            Workspace workspace,
            Lens lens,
            Notices notices,
            Messages messages,
            Supplier<String> author,
            InstantSource clock) {
        this.workspace = workspace;
        this.lens = lens;
        this.notices = notices;
        this.marking = new MarkingViewModel(workspace, lens, notices, messages, author, clock);
        workspace.comparisonProperty().subscribe(this::tellLost);
        workspace.comparisonProperty().subscribe(comparison -> follow());
        workspace.comparedProperty().subscribe(compared -> follow());
    }

    /** What can be done with words and entries. */
    public MarkingViewModel marking() {
        return marking;
    }

    public ReadOnlyObjectProperty<NotesList> listProperty() {
        return list.getReadOnlyProperty();
    }

    public NotesFilter filter() {
        return filter;
    }

    public void filter(NotesFilter value) {
        filter = value;
        refresh();
    }

    /** Lists entries of one statement, or of both. */
    public void side(Optional<Side> value) {
        side = value;
        refresh();
    }

    /** Lists entries of one topic, or of all. */
    public void topic(Optional<String> value) {
        topicId = value;
        refresh();
    }

    /** Lists entries whose words, note or topic contain the text. */
    public void search(String value) {
        search = value;
        refresh();
    }

    /** Shows an entry in its text; of linked passages both. */
    public void open(Entry entry) {
        Optional<Anchor> other = entry.counterpart().filter(Anchor::isPlaced);
        entry.anchor()
                .span()
                .ifPresent(span -> other.flatMap(Anchor::span)
                        .ifPresentOrElse(
                                counterpart -> lens.markBoth(span, counterpart),
                                () -> lens.mark(entry.side(), List.of(span), 0)));
        if (!entry.anchor().isPlaced()) {
            other.flatMap(Anchor::span).ifPresent(span -> lens.mark(entry.side().other(), List.of(span), 0));
        }
    }

    private void follow() {
        Optional<NotesBasis> newest = Optional.of(NotesBasis.of(workspace));
        if (!newest.equals(basis)) {
            basis = newest;
            refresh();
        }
    }

    private void refresh() {
        List<Entry> notebook = Notebook.of(workspace.comparison());
        List<Entry> everything = Stream.concat(
                        notebook.stream(),
                        Stream.of(Side.values()).flatMap(where -> marking.deciding().suggestions(where).stream()))
                .toList();
        List<Topic> topics = everything.stream()
                .flatMap(entry -> entry.topic().stream())
                .map(Topic::id)
                .distinct()
                .map(id -> workspace.comparison().codebook().topic(id))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(marking::position))
                .toList();
        List<Entry> sought = everything.stream().filter(this::isSought).toList();
        Map<NotesFilter, Integer> counts = new EnumMap<>(NotesFilter.class);
        for (NotesFilter one : NotesFilter.values()) {
            counts.put(one, (int) sought.stream().filter(one::takes).count());
        }
        List<Entry> listed = sought.stream()
                .filter(filter::takes)
                .sorted(Comparator.comparing(Entry::isPlaced))
                .toList();
        list.set(new NotesList(listed, counts, topics, notebook.size()));
    }

    private boolean isSought(Entry entry) {
        return side.map(entry::isIn).orElse(true)
                && topicId.map(id -> entry.topic()
                                .filter(topic -> Objects.equals(topic.id(), id))
                                .isPresent())
                        .orElse(true)
                && (search.isBlank() || entry.contains(search));
    }

    /** Says how many entries a change of a text left without a place. */
    private void tellLost(Comparison before, Comparison now) {
        if (before.a().text().equals(now.a().text())
                && before.b().text().equals(now.b().text())) {
            return;
        }
        int lost = lost(now) - lost(before);
        if (lost > 0) {
            notices.tell("notes.lost", lost);
        }
    }

    private static int lost(Comparison comparison) {
        return (int) Notebook.of(comparison).stream()
                .filter(entry -> !entry.isPlaced())
                .count();
    }
}
