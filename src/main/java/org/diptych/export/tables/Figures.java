package org.diptych.export.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as tables show them. */
final class Figures {
    private static final int DECIMALS = 4;

    private Figures() {}

    /** At most four decimals, a point before them, no exponent. */
    static String text(Cell.Figure figure) {
        return rounded(figure).toPlainString();
    }

    static BigDecimal rounded(Cell.Figure figure) {
        BigDecimal value = BigDecimal.valueOf(figure.value()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
