package org.diptych.export.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Pairs of places at which two texts surely agree: stretches of sixteen characters that stand once in each of them, and
 * in the same order. Between them a place of the one text is expected in proportion in the other.
 */
final class Anchors {
    private static final int LENGTH = 16;
    private static final int STRIDE = 4;
    private static final int TWICE = -1;

    private final NavigableMap<Integer, Integer> pairs = new TreeMap<>();
    private final double ratio;

    Anchors(String from, String to) {
        ratio = from.isEmpty() ? 1 : to.length() / (double) from.length();
        Map<String, Integer> stretches = new HashMap<>();
        for (int i = 0; i + LENGTH <= from.length(); i += STRIDE) {
            stretches.merge(from.substring(i, i + LENGTH), i, (x, y) -> TWICE);
        }
        Map<Integer, Integer> found = new TreeMap<>();
        for (int j = 0; j + LENGTH <= to.length(); j++) {
            int i = stretches.getOrDefault(to.substring(j, j + LENGTH), TWICE);
            if (i != TWICE) {
                found.merge(i, j, (x, y) -> TWICE);
            }
        }
        found.values().removeIf(j -> j == TWICE);
        keepRising(found);
    }

    /** Keeps the longest run of pairs that rises in both texts (patience sorting). */
    private void keepRising(Map<Integer, Integer> found) {
        List<int[]> all = new ArrayList<>();
        found.forEach((i, j) -> all.add(new int[] {i, j}));
        int[] before = new int[all.size()];
        List<Integer> tops = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (all.get(tops.get(middle))[1] < all.get(n)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[n] = low == 0 ? TWICE : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(n);
            } else {
                tops.set(low, n);
            }
        }
        for (int n = tops.isEmpty() ? TWICE : tops.get(tops.size() - 1); n != TWICE; n = before[n]) {
            pairs.put(all.get(n)[0], all.get(n)[1]);
        }
    }

    /** Where a place of the first text is expected in the second. */
    int expected(int place) {
        Map.Entry<Integer, Integer> below = pairs.floorEntry(place);
        Map.Entry<Integer, Integer> above = pairs.ceilingEntry(place);
        if (below != null && above != null && above.getKey() > below.getKey()) {
            double part = (place - below.getKey()) / (double) (above.getKey() - below.getKey());
            return (int) Math.round(below.getValue() + part * (above.getValue() - below.getValue()));
        }
        if (below != null) {
            return below.getValue() + place - below.getKey();
        }
        return above == null ? (int) Math.round(place * ratio) : Math.max(0, above.getValue() + place - above.getKey());
    }
}
