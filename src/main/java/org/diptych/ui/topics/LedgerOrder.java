package org.diptych.ui.topics;

import java.util.Comparator;
import org.diptych.model.Side;

/** In which order the ledger lists topics. */
public enum LedgerOrder {
    /** The most telling difference first, then the most mentioned. */
    DIFFERENCE,
    MENTIONS,
    CODEBOOK,
    NAME,
    FIRST_IN_A,
    FIRST_IN_B,
    SHARE_OF_A,
    SHARE_OF_B;

    /** A total order: what is equal otherwise stands as in the codebook. */
    Comparator<LedgerRow> comparator() {
        Comparator<LedgerRow> own = switch (this) {
            case DIFFERENCE -> Comparator.comparingInt(LedgerRow::difference).thenComparing(mostFirst());
            case MENTIONS -> mostFirst();
            case CODEBOOK -> Comparator.comparingInt(LedgerRow::position);
            case NAME -> Comparator.comparing(row -> row.topic().name(), String.CASE_INSENSITIVE_ORDER);
            case FIRST_IN_A -> earliestIn(Side.A);
            case FIRST_IN_B -> earliestIn(Side.B);
            case SHARE_OF_A -> mostOf(Side.A);
            case SHARE_OF_B -> mostOf(Side.B);
        };
        return own.thenComparingInt(LedgerRow::position);
    }

    private static Comparator<LedgerRow> mostFirst() {
        return Comparator.comparingInt(row -> -row.count());
    }

    private static Comparator<LedgerRow> earliestIn(Side side) {
        return Comparator.<LedgerRow, Boolean>comparing(row -> !row.isIn(side))
                .thenComparingDouble(row -> row.of(side).firstPosition());
    }

    private static Comparator<LedgerRow> mostOf(Side side) {
        return Comparator.comparingDouble((LedgerRow row) -> row.of(side).share())
                .reversed();
    }
}
