package org.diptych.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern DATE = Pattern.compile("(\\d{4}|-)(?:-(\\d{2}))?(?:-(\\d{2}))?");

    public Quantity withShared(boolean now) {
        return new Quantity(span, kind, value, unit, now);
    }

    /**
     * Whether a statement with the other quantity has this one too: an equal value, and an equal unit where both have one;
     * of a date every part that is known. A month or day without its year is the same in any year.
     */
    public boolean isIn(Quantity other) {
        if (kind == QuantityKind.DATE && other.kind == QuantityKind.DATE) {
            return isDateIn(DATE.matcher(value), DATE.matcher(other.value));
        }
        return kind == other.kind
                && value.equals(other.value)
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    private static boolean isDateIn(Matcher wanted, Matcher known) {
        if (!wanted.matches() || !known.matches()) {
            return false;
        }
        String month = wanted.group(2);
        boolean year = wanted.group(1).equals(known.group(1))
                || (month != null
                        && (wanted.group(1).equals("-") || known.group(1).equals("-")));
        return year
                && (month == null || month.equals(known.group(2)))
                && (wanted.group(3) == null || wanted.group(3).equals(known.group(3)));
    }
}
