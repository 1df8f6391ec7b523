package org.diptych.ui.terms;

import java.util.List;
import java.util.Locale;
import org.diptych.model.OneSidedTerm;
import org.diptych.ui.shared.ListState;

/**
 * The rows of a list of terms, or why there are none.
 *
 * @param state what the list shows
 * @param wordsMissing whether only numbers and dates are listed, because nothing connects the words of the two languages
 * @param all number of terms without the filter
 * @param rows terms that match the filter, most telling first
 */
public record TermList(ListState state, boolean wordsMissing, int all, List<OneSidedTerm> rows) {
    public TermList {
        rows = List.copyOf(rows);
    }

    /** Last part of the key of what the list says while it has no rows. */
    String placeholder() {
        boolean figures = state == ListState.NONE && wordsMissing;
        return figures ? "no-figure" : state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
