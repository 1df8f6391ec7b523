package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;

/** Finds numbers, money, percentages, dates and durations, in comparable form. */
public final class Quantities {
    /** No more places with the same value are compared; their units hardly differ. */
    private static final int MOST = 50;

    private Quantities() {}

    /** The quantities of a text in reading order, none of them marked as shared. */
    public static List<Quantity> of(ReadText text) {
        return switch (text.primaryLanguage()) {
            case "zh" -> List.copyOf(ChineseQuantities.of(text));
            default -> List.copyOf(EnglishQuantities.of(text));
        };
    }

    /** The quantities of a text, each marked as shared when the other text has it too. */
    public static List<Quantity> of(ReadText text, ReadText other) {
        Map<String, List<Quantity>> there = new HashMap<>();
        for (Quantity quantity : of(other)) {
            there.computeIfAbsent(key(quantity), key -> new ArrayList<>(1)).add(quantity);
        }
        List<Quantity> marked = new ArrayList<>();
        for (Quantity quantity : of(text)) {
            List<Quantity> near = there.getOrDefault(key(quantity), List.of());
            marked.add(quantity.withShared(near.stream().limit(MOST).anyMatch(quantity::sameAs)));
        }
        return List.copyOf(marked);
    }

    /** Equal for all quantities that can be the same: the value, of a date without its year. */
    private static String key(Quantity quantity) {
        String value = quantity.value();
        if (quantity.kind() != QuantityKind.DATE || (value.length() == 4 && !value.startsWith("--"))) {
            return quantity.kind() + value;
        }
        return "DATE" + (value.startsWith("--") ? value.substring(1) : value.substring(Math.min(value.length(), 4)));
    }
}
