package org.diptych.analysis.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Span;
import org.diptych.model.TermKind;

/** The numbers and dates of a text as terms. */
final class Figures {
    private static final Set<String> RELATIVE = Set.of(
            "today",
            "tonight",
            "yesterday",
            "tomorrow",
            "this",
            "last",
            "next",
            "今天",
            "今日",
            "昨天",
            "明天",
            "今年",
            "去年",
            "明年");

    private final ReadText here;
    private final List<Quantity> quantities;
    private final BitSet tokens = new BitSet();

    Figures(ReadText here, List<Quantity> quantities) {
        this.here = here;
        this.quantities = quantities;
        int at = 0;
        for (Quantity quantity : quantities) {
            if (quantity.kind() == QuantityKind.LABEL) {
                continue;
            }
            while (at < here.tokens().size()
                    && here.tokens().get(at).span().end() <= quantity.span().start()) {
                at++;
            }
            for (int i = at; i < here.tokens().size() && isIn(i, quantity.span()); i++) {
                tokens.set(i);
            }
        }
    }

    private boolean isIn(int token, Span span) {
        return here.tokens().get(token).span().start() < span.end();
    }

    /** Tokens that belong to a number or date. */
    BitSet tokens() {
        return tokens;
    }

    /** Figures that the other text does not have, with their ranks. */
    List<Ranked> missing(ReadText there) {
        List<Ranked> missing = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (!quantity.shared() && isTelling(quantity) && !isDayOfStatement(quantity, there)) {
                place(quantity).ifPresent(place -> missing.add(ranked(quantity, place)));
            }
        }
        return missing;
    }

    private Ranked ranked(Quantity quantity, Place place) {
        TermKind kind = quantity.kind() == QuantityKind.DATE ? TermKind.DATE : TermKind.NUMBER;
        List<Integer> content = new ArrayList<>();
        for (int i = place.first(); i <= place.last(); i++) {
            content.add(i);
        }
        Candidate candidate = new Candidate(kind, List.of(place), content);
        return new Ranked(candidate, Presence.absent(content), place.first(), score(quantity));
    }

    private static double score(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY, PERCENTAGE -> 18;
            case LABEL -> 16;
            case COUNT -> quantity.value().length() > 4 ? 16 : 12;
            case DATE -> quantity.value().length() > 4 ? 14 : 12;
            case DURATION -> 11;
        };
    }

    private boolean isTelling(Quantity quantity) {
        String text = quantity.span().of(here.text());
        int blank = text.indexOf(' ');
        String first = (blank < 0 ? text : text.substring(0, blank)).toLowerCase(Locale.ROOT);
        boolean few = quantity.kind() == QuantityKind.COUNT && quantity.value().length() < 2;
        boolean label =
                quantity.kind() == QuantityKind.LABEL && here.primaryLanguage().equals("en");
        return !few && !label && !RELATIVE.contains(first);
    }

    /** The day of either statement is where both of them stand, whatever words say so. */
    private boolean isDayOfStatement(Quantity quantity, ReadText there) {
        if (quantity.kind() != QuantityKind.DATE) {
            return false;
        }
        for (ReadText text : List.of(here, there)) {
            Optional<LocalDate> date = text.statement().provenance().date();
            String day = date.map(LocalDate::toString).orElse("");
            if (!day.isEmpty()
                    && (day.equals(quantity.value()) || quantity.value().equals("-" + day.substring(4)))) {
                return true;
            }
        }
        return there.statement().provenance().date().isEmpty()
                && quantity.value().length() > 4
                && there.tokens().stream().map(Token::form).anyMatch(form -> form.equals("today") || form.equals("今天"));
    }

    private Optional<Place> place(Quantity quantity) {
        int first = -1;
        int last = -1;
        int low = firstTokenFrom(quantity.span().start());
        for (int i = low; i < here.tokens().size() && isIn(i, quantity.span()); i++) {
            first = first < 0 ? i : first;
            last = i;
        }
        return first < 0 ? Optional.empty() : Optional.of(new Place(first, last));
    }

    private int firstTokenFrom(int offset) {
        int low = 0;
        int high = here.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here.tokens().get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
