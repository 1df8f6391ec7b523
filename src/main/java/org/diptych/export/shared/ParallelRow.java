package org.diptych.export.shared;

import java.util.List;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A numbered row of the parallel text.
 *
 * @param number from 1
 * @param a pieces of A in reading order, one for each paragraph that the row touches
 * @param b pieces of B
 */
public record ParallelRow(int number, List<Span> a, List<Span> b) {
    public ParallelRow {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    public List<Span> of(Side side) {
        return side == Side.A ? a : b;
    }

    /** Equal numbers are equal rows: a report has one row of each number. */
    @Override
    public int hashCode() {
        return number;
    }

    /** Whether there is text of this side and none of the other. */
    public boolean isOnlyIn(Side side) {
        return !of(side).isEmpty() && of(side.other()).isEmpty();
    }
}
