package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.model.FindingKind;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Span;

/** Sums, shares, numbers, dates and durations that only one text gives, those of a sentence together. */
final class QuantitiesOnlyHere {
    private static final Map<QuantityKind, Double> WEIGHTS = Map.of(
            QuantityKind.MONEY, 0.76,
            QuantityKind.PERCENTAGE, 0.72,
            QuantityKind.COUNT, 0.5,
            QuantityKind.DURATION, 0.42,
            QuantityKind.DATE, 0.42,
            QuantityKind.LABEL, 0.0);

    private QuantitiesOnlyHere() {}

    static List<Draft> of(Account here) {
        Map<Integer, List<Quantity>> bySentence = new TreeMap<>();
        String today =
                here.statement().provenance().date().map(Object::toString).orElse("");
        for (Quantity quantity : here.reading().quantities()) {
            boolean itsOwnDate = quantity.kind() == QuantityKind.DATE
                    && quantity.value().length() > 4
                    && today.endsWith(quantity.value().replace("--", ""));
            if (!quantity.shared() && !itsOwnDate && !isTrivial(quantity)) {
                bySentence
                        .computeIfAbsent(here.sentenceAt(quantity.span().start()), key -> new ArrayList<>())
                        .add(quantity);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        bySentence.forEach((sentence, quantities) -> drafts.add(draft(here, quantities)));
        return drafts;
    }

    private static Draft draft(Account here, List<Quantity> quantities) {
        Quantity first = quantities.stream()
                .reduce((best, next) -> weight(next) > weight(best) ? next : best)
                .orElseThrow();
        Span quote = Excerpt.around(here, first.span());
        List<Span> evidence = new ArrayList<>(List.of(quote));
        for (Quantity quantity : quantities) {
            if (!quote.contains(quantity.span())) {
                evidence.add(quantity.span());
            }
        }
        boolean dates = first.kind() == QuantityKind.DATE || first.kind() == QuantityKind.DURATION;
        String text = "Only " + here.name() + " gives " + (dates ? "the time" : "the figure") + " "
                + Quotes.of(here, first.span()) + ": " + Quotes.of(here, evidence) + ". Not in "
                + here.other().name() + ".";
        return new Draft(
                FindingKind.QUANTITY,
                List.of(),
                here,
                evidence,
                List.of(),
                quantities.stream().map(Quantity::span).toList(),
                text,
                weight(first));
    }

    /** "The two countries" is no figure, and the number of a law says nothing. */
    private static boolean isTrivial(Quantity quantity) {
        boolean few = quantity.kind() == QuantityKind.COUNT && quantity.value().matches("[0-3]");
        return few || quantity.kind() == QuantityKind.LABEL;
    }

    private static double weight(Quantity quantity) {
        return WEIGHTS.getOrDefault(quantity.kind(), 0.0);
    }
}
