package org.diptych.analysis.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.Token;

/** Reads numbers and months, so that they meet whatever their language and their way of writing. */
final class Amounts {

    /** What was read: the tokens that make it up and the key of the value. */
    record Found(int tokens, String key) {}

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("百万", 6),
            Map.entry("万亿", 12));

    private static final int MAY = 5;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", MAY),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    /** First character of the key of a number or month. */
    static final char MARK = '#';

    private static final String PERCENT = "%";

    private Amounts() {}

    /** Whether a token of this form can be a number or month or the first part of one. */
    static boolean mayBegin(String form) {
        return startsAsNumber(form) || MONTHS.containsKey(form);
    }

    /** The number or month at {@code at}. */
    static Optional<Found> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String form = token.form();
        Integer month = MONTHS.get(form);
        if (month != null && (month != MAY || nextIsNumber(tokens, at))) {
            return Optional.of(new Found(1, MARK + "month" + month));
        }
        String digits = startsAsNumber(form) ? digits(form) : "";
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
        if (next.equals("月") || next.equals("月份")) {
            return Optional.of(new Found(2, MARK + "month" + digits));
        }
        String unit = form.endsWith(PERCENT) ? PERCENT : "";
        BigDecimal value = new BigDecimal(digits);
        int length = 1;
        Integer power = POWERS.get(next);
        if (power != null) {
            value = value.scaleByPowerOfTen(power);
            length = 2;
        } else if (next.equals("percent") || next.equals(PERCENT)) {
            unit = PERCENT;
            length = 2;
        }
        return Optional.of(new Found(length, MARK + value.stripTrailingZeros().toPlainString() + unit));
    }

    private static boolean nextIsNumber(List<Token> tokens, int at) {
        return (at + 1 < tokens.size() && startsAsNumber(tokens.get(at + 1).form()))
                || (at > 0 && startsAsNumber(tokens.get(at - 1).form()));
    }

    private static boolean startsAsNumber(String form) {
        int first = !form.isEmpty() && !Character.isLetterOrDigit(form.charAt(0)) ? 1 : 0;
        return first < form.length() && isDigit(form.charAt(first));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The digits with a decimal point, without thousands separators; empty when there is no number to read. */
    private static String digits(String form) {
        StringBuilder digits = new StringBuilder();
        boolean point = false;
        for (int i = 0; i < form.length() && digits.length() < 30; i++) {
            char c = form.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (c == '.'
                    && !point
                    && digits.length() > 0
                    && i + 1 < form.length()
                    && isDigit(form.charAt(i + 1))) {
                digits.append(c);
                point = true;
            } else if (c != ',' && digits.length() > 0) {
                break;
            }
        }
        return digits.toString();
    }
}
