package org.diptych.ui.topics;

import java.util.List;
import java.util.Map;
import org.diptych.ui.shared.ListState;

/**
 * The topics of both statements, filtered and in order, or why there are none.
 *
 * @param state what the list shows
 * @param counts number of topics that each filter lists
 * @param rows the topics
 * @param left number of topics of the watch-list that are left out to keep it short
 */
public record Ledger(ListState state, Map<LedgerFilter, Integer> counts, List<LedgerRow> rows, int left) {
    public Ledger {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    static Ledger without(ListState state) {
        return new Ledger(state, Map.of(), List.of(), 0);
    }

    /** Number of topics that a filter lists. */
    public int count(LedgerFilter filter) {
        return counts.getOrDefault(filter, 0);
    }
}
