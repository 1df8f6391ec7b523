package org.diptych.analysis.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Span;

/**
 * Finds the quantities of a text in a language other than English and Chinese: numbers in figures, with what the word
 * after them says that they measure. Linear in the length of the text.
 */
final class PlainQuantities {
    private static final String GROUPS = "\\p{Nd}{1,3}(?:([.,'’\u00a0\u202f ])\\p{Nd}{3})(?:\\1\\p{Nd}{3})*+";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{Nd}A-Za-z.,])(?:" + GROUPS + "|\\p{Nd}{1,20}+)(?:[.,]\\p{Nd}{1,9}+)?+(?!\\p{Nd})");

    private static final Pattern ONE_GROUP = Pattern.compile("\\p{Nd}{1,3}([.,])\\p{Nd}{3}");

    /** What may stand between a number and its unit: "500 millones de dólares". */
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]*+(?:(?:de|d['’]|US)[\\s-]*+)?+");

    /** Languages that write 2.5 and not 2,5. */
    private static final Set<String> WITH_POINT = Set.of("ja", "ko", "ar", "he", "hi", "th");

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "century");
    private static final Map<Character, String> SIGNS = Map.of('$', "USD", '€', "EUR", '£', "GBP", '¥', "JPY");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private final String text;
    private final char decimal;
    private final QuantityWords words;
    private final PlainDates dates;
    private final List<Quantity> found = new ArrayList<>();

    private PlainQuantities(ReadText text) {
        this.text = text.text();
        this.decimal = WITH_POINT.contains(text.primaryLanguage()) ? '.' : ',';
        this.words = new QuantityWords(text.primaryLanguage());
        this.dates = new PlainDates(this.text, words);
    }

    /** The quantities in reading order, none of them marked as shared. */
    static List<Quantity> of(ReadText text) {
        PlainQuantities quantities = new PlainQuantities(text);
        Matcher number = NUMBER.matcher(quantities.text);
        int from = 0;
        while (from < quantities.text.length() && number.find(from)) {
            int end = number.end();
            Optional<Quantity> quantity = quantities.dates.at(number.start()).or(() -> quantities.amount(number));
            quantity.ifPresent(quantities.found::add);
            from = Math.max(end, quantity.map(it -> it.span().end()).orElse(end));
        }
        return quantities.found;
    }

    /** Empty for a time of day. */
    private Optional<Quantity> amount(Matcher number) {
        String digits = digits(number.group());
        BigDecimal value = new BigDecimal(digits);
        int end = number.end();
        Optional<QuantityWords.Found> word = words.at(text, between(end));
        while (word.isPresent() && word.get().word().power() > 0) {
            value = value.scaleByPowerOfTen(word.get().word().power());
            end = word.get().end();
            word = words.at(text, between(end));
        }
        String unit = word.map(found -> found.word().meaning()).orElse("");
        int endOfUnit = word.map(QuantityWords.Found::end).orElse(end);
        if (unit.equals("clock") || isClock(number.start(), number.end())) {
            return Optional.empty();
        }
        Optional<String> sign = sign(number.start());
        if (sign.isPresent()) {
            return quantity(number.start(), end, QuantityKind.MONEY, value, sign.get());
        }
        if (unit.equals("percent")) {
            return quantity(number.start(), endOfUnit, QuantityKind.PERCENTAGE, value, "%");
        }
        if (TIMES.contains(unit)) {
            return quantity(number.start(), endOfUnit, QuantityKind.DURATION, value, unit);
        }
        if (!unit.isEmpty() && Character.isUpperCase(unit.charAt(0))) {
            return quantity(number.start(), endOfUnit, QuantityKind.MONEY, value, unit);
        }
        boolean year = digits.length() == 4
                && value.intValue() >= FIRST_YEAR
                && value.intValue() <= LAST_YEAR
                && end == number.end();
        return quantity(number.start(), end, year ? QuantityKind.DATE : QuantityKind.COUNT, value, "");
    }

    private static Optional<Quantity> quantity(int start, int end, QuantityKind kind, BigDecimal value, String unit) {
        return Optional.of(new Quantity(
                new Span(start, end), kind, value.stripTrailingZeros().toPlainString(), unit, false));
    }

    /** Whether the number is one of two with a colon between them. */
    private boolean isClock(int start, int end) {
        return (end + 1 < text.length() && text.charAt(end) == ':' && Character.isDigit(text.charAt(end + 1)))
                || (start > 1 && text.charAt(start - 1) == ':' && Character.isDigit(text.charAt(start - 2)));
    }

    private int between(int from) {
        Matcher between = BETWEEN.matcher(text).region(from, text.length());
        return between.lookingAt() ? between.end() : from;
    }

    /** The currency whose sign stands before the number. */
    private Optional<String> sign(int start) {
        int before = start > 1 && Character.isSpaceChar(text.charAt(start - 1)) ? start - 2 : start - 1;
        return before < 0 ? Optional.empty() : Optional.ofNullable(SIGNS.get(text.charAt(before)));
    }

    /** The number with a decimal point and without marks between its thousands. */
    private String digits(String number) {
        Matcher group = ONE_GROUP.matcher(number);
        boolean fraction = group.matches() && group.group(1).charAt(0) == decimal;
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean grouped = last > 0 && number.length() - last == 4 && !fraction;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (i == last && !grouped) {
                digits.append('.');
            }
        }
        return digits.toString();
    }
}
