package org.diptych.export.pdf;

import java.util.List;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A numbered row of the parallel text.
 *
 * @param number from 1
 * @param a pieces of A, one for each paragraph it touches
 * @param b pieces of B
 */
record Row(int number, List<Span> a, List<Span> b) {
    Row {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    List<Span> of(Side side) {
        return side == Side.A ? a : b;
    }

    /** Name under which links lead to the row. */
    String place() {
        return "row-" + number;
    }

    /** Equal numbers are equal rows: a report has one row of each number. */
    @Override
    public int hashCode() {
        return number;
    }
}
