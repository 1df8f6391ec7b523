package org.diptych.ui.topics;

import java.util.Comparator;
import org.diptych.model.Side;
import org.diptych.model.TopicPresence;

/** In which order the ledger lists topics. */
public enum LedgerOrder {
    /** The most telling difference first, then the most mentioned. */
    DIFFERENCE(Comparator.comparingInt(LedgerRow::difference).thenComparing(mostFirst())),
    MENTIONS(mostFirst()),
    CODEBOOK(Comparator.comparingInt(LedgerRow::position)),
    NAME(Comparator.comparing(row -> row.topic().name(), String.CASE_INSENSITIVE_ORDER)),
    FIRST_IN_A(earliestIn(Side.A)),
    FIRST_IN_B(earliestIn(Side.B)),
    SHARE_OF_A(mostOf(Side.A)),
    SHARE_OF_B(mostOf(Side.B));

    private final Comparator<LedgerRow> comparator;

    LedgerOrder(Comparator<LedgerRow> comparator) {
        this.comparator = comparator;
    }

    /** A total order: what is equal otherwise stands as in the codebook. */
    Comparator<LedgerRow> comparator() {
        return comparator.thenComparingInt(LedgerRow::position);
    }

    private static Comparator<LedgerRow> mostFirst() {
        return Comparator.comparingInt(row -> -row.count());
    }

    private static Comparator<LedgerRow> earliestIn(Side side) {
        return Comparator.<LedgerRow, Boolean>comparing(row -> !row.isIn(side))
                .thenComparingDouble(row -> row.of(side).firstPosition());
    }

    private static Comparator<LedgerRow> mostOf(Side side) {
        return Comparator.comparingDouble((LedgerRow row) -> share(row.of(side))).reversed();
    }

    private static double share(TopicPresence presence) {
        return presence.share();
    }
}
