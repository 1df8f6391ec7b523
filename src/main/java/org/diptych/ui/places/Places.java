package org.diptych.ui.places;

import java.util.List;
import java.util.Map;

/**
 * The rows of a list, or why there are none.
 *
 * @param state what the list shows
 * @param counts number of rows that each filter lets through
 * @param rows the rows, those of A first, each side in reading order
 */
public record Places(State state, Map<PlaceFilter, Integer> counts, List<PlaceRow> rows) {
    public Places {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** What a list shows. */
    public enum State {
        WAITS_FOR_TEXTS,
        COMPARING,
        NONE,
        ROWS
    }

    static Places without(State state) {
        return new Places(state, Map.of(), List.of());
    }

    /** Number of rows that a filter lets through. */
    public int count(PlaceFilter filter) {
        return counts.getOrDefault(filter, 0);
    }
}
