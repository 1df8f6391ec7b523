package org.diptych.ui.topics;

import java.util.function.Predicate;
import org.diptych.model.Side;

/** Which topics the ledger lists. */
public enum LedgerFilter {
    NAMED(row -> !row.isInNeither()),
    ONLY_A(row -> row.isOnlyIn(Side.A)),
    ONLY_B(row -> row.isOnlyIn(Side.B)),
    BOTH(LedgerRow::isInBoth),
    DIFFERENT(LedgerRow::differs),
    /** The watch-list: topics of the codebook that neither text mentions. */
    NEITHER(LedgerRow::isInNeither);

    private final Predicate<LedgerRow> rows;

    LedgerFilter(Predicate<LedgerRow> rows) {
        this.rows = rows;
    }

    boolean accepts(LedgerRow row) {
        return rows.test(row);
    }
}
