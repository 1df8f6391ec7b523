package org.diptych.ui.topics;

import org.diptych.model.Side;

/** Which topics the ledger lists. */
public enum LedgerFilter {
    NAMED,
    ONLY_A,
    ONLY_B,
    BOTH,
    DIFFERENT,
    /** The watch-list: topics of the codebook that neither text mentions. */
    NEITHER;

    boolean accepts(LedgerRow row) {
        return switch (this) {
            case NAMED -> !row.isInNeither();
            case ONLY_A -> row.isOnlyIn(Side.A);
            case ONLY_B -> row.isOnlyIn(Side.B);
            case BOTH -> row.isInBoth();
            case DIFFERENT -> row.differs();
            case NEITHER -> row.isInNeither();
        };
    }
}
