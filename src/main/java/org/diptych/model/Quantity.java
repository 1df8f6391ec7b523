package org.diptych.model;

/**
 * A number, sum, share, date or duration in a statement, in comparable form.
 *
 * @param span its place
 * @param kind what it measures
 * @param value plain decimal number without separators ({@code 500000000000}); for dates ISO 8601 with the parts that
 *     are known ({@code 2025-11-24}, {@code 2025-11}, {@code 2025}, {@code --11-24}, {@code --11})
 * @param unit ISO 4217 code of a currency, {@code %}, a time unit ({@code day}), or the thing counted; may be empty
 * @param shared whether the other statement has the same quantity
 */
public record Quantity(Span span, QuantityKind kind, String value, String unit, boolean shared) {
    /** Characters by which a date with its year is longer than {@code --11-24}. */
    private static final int YEAR = 3;

    public Quantity withShared(boolean now) {
        return new Quantity(span, kind, value, unit, now);
    }

    /** Whether both stand for the same quantity: equal value, and equal unit where both have one. */
    public boolean sameAs(Quantity other) {
        if (kind == QuantityKind.DATE && other.kind == QuantityKind.DATE) {
            return sameDate(value, other.value);
        }
        return kind == other.kind
                && value.equals(other.value)
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    /** A day or month without a year is the same as that day or month in any year. */
    private static boolean sameDate(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.startsWith("--") ? a : b;
        String longer = a.startsWith("--") ? b : a;
        return shorter.startsWith("--")
                && longer.length() == shorter.length() + YEAR
                && longer.endsWith(shorter.substring(1));
    }
}
