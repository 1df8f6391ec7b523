package org.diptych.export.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every place of a string in a text, found once and kept. */
final class Occurrences {
    private final String text;
    private final Map<String, List<Integer>> known = new HashMap<>();

    Occurrences(String text) {
        this.text = text;
    }

    /** Places in ascending order; overlapping ones as well. */
    List<Integer> of(String wanted) {
        return known.computeIfAbsent(wanted, this::find);
    }

    private List<Integer> find(String wanted) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
