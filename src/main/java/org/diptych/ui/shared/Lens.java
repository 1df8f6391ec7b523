package org.diptych.ui.shared;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;

/** What the researcher looks at: one topic alone, or the places of a term. Not part of the document. */
public final class Lens {
    private final ReadOnlyObjectWrapper<Optional<String>> solo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Marked>> marked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selected> selected =
            new ReadOnlyObjectWrapper<>(new Selected(new Span(0, 0), new Span(0, 0), Side.A));
    private final BooleanProperty rejectedShown = new SimpleBooleanProperty();
    private long visits;

    /** Id of the only topic that is highlighted. */
    public ReadOnlyObjectProperty<Optional<String>> soloProperty() {
        return solo.getReadOnlyProperty();
    }

    /** The places that are marked. */
    public ReadOnlyObjectProperty<Optional<Marked>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** What is selected in the two texts. */
    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether mentions that the researcher rejected are shown, struck through. */
    public BooleanProperty rejectedShownProperty() {
        return rejectedShown;
    }

    /** Takes note of what is selected in a text; an empty span is the caret. */
    public void select(Side side, Span words) {
        Selected now = selected.get();
        selected.set(side == Side.A ? new Selected(words, now.b(), side) : new Selected(now.a(), words, side));
    }

    /** Whether the topic is highlighted: the one looked at alone, or each that is shown. */
    public boolean highlights(Topic topic) {
        return solo.get().map(topic.id()::equals).orElse(topic.shown());
    }

    /** Looks at this topic alone, or at all again when it already is the only one. */
    public void toggleSolo(String topicId) {
        solo.set(solo.get().equals(Optional.of(topicId)) ? Optional.empty() : Optional.of(topicId));
    }

    public void endSolo() {
        solo.set(Optional.empty());
    }

    /** Marks places and scrolls to one of them. */
    public void mark(Side side, List<Span> spans, int current) {
        visits++;
        marked.set(Optional.of(new Marked(side, spans, current, visits)));
    }

    /** Marks places, with those of the other statement beside them, and scrolls to one of the first. */
    public void mark(Side side, List<Span> spans, int current, List<Span> opposite) {
        visits++;
        marked.set(Optional.of(new Marked(side, spans, current, opposite, false, visits)));
    }

    /** Marks a place of each statement and scrolls to both. */
    public void markBoth(Span a, Span b) {
        visits++;
        marked.set(Optional.of(new Marked(Side.A, List.of(a), 0, List.of(b), true, visits)));
    }

    /** Goes to the next place, or back to the first behind the last; to the one before when {@code step} is -1. */
    public void step(int step) {
        marked.get()
                .ifPresent(now -> mark(
                        now.side(),
                        now.spans(),
                        Math.floorMod(now.current() + step, now.spans().size()),
                        now.opposite()));
    }

    public void unmark() {
        marked.set(Optional.empty());
    }
}
