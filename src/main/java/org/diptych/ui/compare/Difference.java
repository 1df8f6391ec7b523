package org.diptych.ui.compare;

import java.util.Optional;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A place at which the statements differ.
 *
 * @param kind how they differ
 * @param a place in statement A, if it has one
 * @param b place in statement B, if it has one
 */
record Difference(Kind kind, Optional<Span> a, Optional<Span> b) {

    enum Kind {
        ONLY_A,
        ONLY_B,
        /** Both say it, but at another place among the other passages. */
        ORDER,
        /** Versions of one text have other words here. */
        WORDING
    }

    Difference {
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a difference needs a place");
        }
    }

    Optional<Span> of(Side side) {
        return side == Side.A ? a : b;
    }
}
