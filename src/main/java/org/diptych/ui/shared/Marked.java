package org.diptych.ui.shared;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * Places that the researcher has asked to see.
 *
 * @param side the statement with the place that is looked at now
 * @param spans the places in reading order, at least one
 * @param current index of the place that is scrolled to
 * @param opposite places of the other statement that are marked with them, in reading order
 * @param together whether the first opposite place is scrolled to as well
 * @param visit number of the request, so that asking for the same place again is a new request
 */
public record Marked(Side side, List<Span> spans, int current, List<Span> opposite, boolean together, long visit) {
    public Marked {
        spans = List.copyOf(spans);
        opposite = List.copyOf(opposite);
        if (current < 0 || current >= spans.size()) {
            throw new IllegalArgumentException("no place " + current + " of " + spans.size());
        }
    }

    /** Places of one statement only. */
    public Marked(Side side, List<Span> spans, int current, long visit) {
        this(side, spans, current, List.of(), false, visit);
    }

    public Span place() {
        return spans.get(current);
    }

    /** All places in a statement. */
    public List<Span> in(Side where) {
        return where == side ? spans : opposite;
    }

    /** The place that a statement is to be scrolled to, if any. */
    public Optional<Span> placeIn(Side where) {
        if (where == side) {
            return Optional.of(place());
        }
        return together ? opposite.stream().findFirst() : Optional.empty();
    }
}
