package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;

/** Finds numbers, money, percentages, dates and durations, in comparable form. */
public final class Quantities {
    /** No more places with the same value are compared; their units hardly differ. */
    private static final int MOST = 50;

    /** Lengths of the parts of a date: 2025, 2025-11 and 11-24, before which stand a year or two hyphens. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 5;

    /** Length of "-11". */
    private static final int MONTH_ALONE = 3;

    private Quantities() {}

    /** The quantities of a text in reading order, none of them marked as shared. */
    public static List<Quantity> of(ReadText text) {
        return switch (text.primaryLanguage()) {
            case "zh" -> List.copyOf(ChineseQuantities.of(text));
            case "en" -> List.copyOf(EnglishQuantities.of(text));
            default -> List.copyOf(PlainQuantities.of(text));
        };
    }

    /** The quantities of a text, each marked as shared when the other text has it too. */
    public static List<Quantity> of(ReadText text, ReadText other) {
        if (!isReadInFull(text) || !isReadInFull(other)) {
            return byNumber(of(text), of(other));
        }
        Map<String, List<Quantity>> there = new HashMap<>();
        for (Quantity quantity : of(other)) {
            for (String key : keys(quantity)) {
                there.computeIfAbsent(key, it -> new ArrayList<>(1)).add(quantity);
            }
        }
        List<Quantity> marked = new ArrayList<>();
        for (Quantity quantity : of(text)) {
            List<Quantity> near = there.getOrDefault(key(quantity), List.of());
            marked.add(quantity.withShared(near.stream().limit(MOST).anyMatch(quantity::isIn)));
        }
        return List.copyOf(marked);
    }

    private static boolean isReadInFull(ReadText text) {
        return text.primaryLanguage().equals("en") || text.primaryLanguage().equals("zh");
    }

    /** Where units are not read in full, an equal number is enough; of a date what is known of it. */
    private static List<Quantity> byNumber(List<Quantity> here, List<Quantity> there) {
        Set<String> numbers = new HashSet<>();
        for (Quantity quantity : there) {
            String value = quantity.value();
            numbers.add(wanted(quantity));
            if (quantity.kind() == QuantityKind.DATE && !value.startsWith("--")) {
                numbers.add(value.substring(0, YEAR));
                numbers.add(value.substring(0, Math.min(value.length(), MONTH)));
            }
        }
        return here.stream()
                .map(quantity -> quantity.withShared(numbers.contains(wanted(quantity))))
                .toList();
    }

    /** The value; of a date whose day is known, the day in the year. */
    private static String wanted(Quantity quantity) {
        String value = quantity.value();
        boolean day = quantity.kind() == QuantityKind.DATE && (value.startsWith("--") || value.length() > MONTH);
        return day ? value.substring(value.length() - DAY) : value;
    }

    /** What is looked for: the value, of a date with a month all but the year. */
    private static String key(Quantity quantity) {
        String value = quantity.value();
        boolean month = quantity.kind() == QuantityKind.DATE && value.lastIndexOf('-') > 0;
        return quantity.kind() + (month ? value.substring(value.indexOf('-', 1)) : value);
    }

    /** The keys of all that is in a quantity: of a date also its month and its year. */
    private static List<String> keys(Quantity quantity) {
        String key = key(quantity);
        String value = quantity.value();
        if (quantity.kind() != QuantityKind.DATE || value.lastIndexOf('-') <= 0) {
            return List.of(key);
        }
        String kind = quantity.kind().toString();
        List<String> keys = new ArrayList<>(List.of(key));
        if (!value.startsWith("-")) {
            keys.add(kind + value.substring(0, YEAR));
        }
        if (key.length() > kind.length() + MONTH_ALONE) {
            keys.add(key.substring(0, kind.length() + MONTH_ALONE));
        }
        return keys;
    }
}
