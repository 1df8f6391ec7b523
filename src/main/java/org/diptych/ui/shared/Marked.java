package org.diptych.ui.shared;

import java.util.List;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * Places that the researcher has asked to see.
 *
 * @param side the statement
 * @param spans the places in reading order, at least one
 * @param current index of the place that is scrolled to
 * @param visit number of the request, so that asking for the same place again is a new request
 */
public record Marked(Side side, List<Span> spans, int current, long visit) {
    public Marked {
        spans = List.copyOf(spans);
        if (current < 0 || current >= spans.size()) {
            throw new IllegalArgumentException("no place " + current + " of " + spans.size());
        }
    }

    public Span place() {
        return spans.get(current);
    }
}
