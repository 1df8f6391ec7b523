package org.diptych.ui.places;

import java.util.List;
import java.util.Map;
import org.diptych.ui.shared.ListState;

/**
 * The rows of a list, or why there are none.
 *
 * @param state what the list shows
 * @param counts number of rows that each filter lets through
 * @param rows the rows, those of A first, each side in reading order
 */
public record Places(ListState state, Map<PlaceFilter, Integer> counts, List<PlaceRow> rows) {
    public Places {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    static Places without(ListState state) {
        return new Places(state, Map.of(), List.of());
    }

    /** Number of rows that a filter lets through. */
    public int count(PlaceFilter filter) {
        return counts.getOrDefault(filter, 0);
    }
}
