package org.diptych.export.pdf;

import java.util.List;
import java.util.Set;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;
import org.diptych.model.TermKind;

/**
 * Which one-sided terms a list shows.
 *
 * @param place name under which bookmarks lead to the list
 * @param heading heading of the section
 * @param note what the list means
 * @param kinds kinds of terms in it
 */
record TermSelection(String place, String heading, String note, Set<TermKind> kinds) {
    private static final Set<TermKind> FIGURES = Set.of(TermKind.NUMBER, TermKind.DATE);
    private static final Set<TermKind> WORDING =
            Set.of(TermKind.WORD, TermKind.PHRASE, TermKind.NAME, TermKind.QUOTATION);

    /** Words, phrases, names, quotations. */
    static TermSelection wording() {
        return new TermSelection(
                "terms",
                "Terms in one statement only",
                "Forms, spellings and names of the same thing count as the same term.",
                WORDING);
    }

    /** Numbers and dates. */
    static TermSelection figures() {
        return new TermSelection(
                "figures",
                "Numbers and dates in one statement only",
                "The same number or date in words, digits or another order counts as the same.",
                FIGURES);
    }

    List<OneSidedTerm> of(Reading reading, Side side) {
        return reading.analysis().of(side).onlyHere().stream()
                .filter(term -> kinds.contains(term.kind()))
                .toList();
    }

    boolean isEmpty(Reading reading) {
        return of(reading, Side.A).isEmpty() && of(reading, Side.B).isEmpty();
    }
}
