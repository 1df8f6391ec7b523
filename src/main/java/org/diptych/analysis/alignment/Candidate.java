package org.diptych.analysis.alignment;

import java.util.Comparator;
import org.diptych.model.Side;

/**
 * A pair of sentences that may speak of the same point.
 *
 * @param a index of the sentence in A
 * @param b index of the sentence in B
 * @param score how alike they are, at least 0; its unit is told where candidates are made
 */
record Candidate(int a, int b, double score) {
    /** By A, then by B. */
    static final Comparator<Candidate> IN_ORDER =
            (one, other) -> one.a != other.a ? Integer.compare(one.a, other.a) : Integer.compare(one.b, other.b);

    /**
     * The strongest first, among equals the one nearer to the beginnings; so that what is chosen in this order does not
     * depend on which text is A: two candidates that it leaves equal have no sentence in common.
     */
    static final Comparator<Candidate> STRONGEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::place);

    /** How far it lies from the beginnings of both texts, in sentences. */
    int place() {
        return a + b;
    }

    int of(Side side) {
        return side == Side.A ? a : b;
    }

    Candidate times(double factor) {
        return new Candidate(a, b, score * factor);
    }
}
