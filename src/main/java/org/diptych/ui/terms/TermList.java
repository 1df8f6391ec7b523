package org.diptych.ui.terms;

import java.util.List;
import org.diptych.model.OneSidedTerm;

/**
 * The rows of a list of terms, or why there are none.
 *
 * @param state what the list shows
 * @param all number of terms without the filter
 * @param rows terms that match the filter, most telling first
 */
public record TermList(State state, int all, List<OneSidedTerm> rows) {
    public TermList {
        rows = List.copyOf(rows);
    }

    /** What a list shows. */
    public enum State {
        WAITS_FOR_TEXTS,
        COMPARING,
        NOTHING_ONE_SIDED,
        NOTHING_MATCHES,
        ROWS
    }
}
