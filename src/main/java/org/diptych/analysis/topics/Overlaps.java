package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.analysis.topics.PatternMatcher.Hit;

/** Decides which of several finds of one topic count. */
final class Overlaps {
    static final Comparator<Hit> LEFT_THEN_LONG = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed())
            .thenComparingInt(Hit::pattern);

    private Overlaps() {}

    /** Adds a find; of two that one pattern makes at one start only the longer stays. */
    static void add(List<Hit> finds, Hit find) {
        int last = finds.size() - 1;
        if (last >= 0
                && finds.get(last).pattern() == find.pattern()
                && finds.get(last).start() == find.start()) {
            if (find.end() > finds.get(last).end()) {
                finds.set(last, find);
            }
        } else {
            finds.add(find);
        }
    }

    /** The finds that do not lie inside an exclusion. */
    static List<Hit> outside(List<Hit> finds, List<Hit> exclusions) {
        if (exclusions.isEmpty() || finds.isEmpty()) {
            return finds;
        }
        List<Hit> sorted = new ArrayList<>(exclusions);
        sorted.sort(LEFT_THEN_LONG);
        List<Hit> ordered = new ArrayList<>(finds);
        ordered.sort(LEFT_THEN_LONG);
        List<Hit> kept = new ArrayList<>();
        int next = 0;
        int reach = -1;
        for (Hit find : ordered) {
            while (next < sorted.size() && sorted.get(next).start() <= find.start()) {
                reach = Math.max(reach, sorted.get(next).end());
                next++;
            }
            if (find.end() > reach) {
                kept.add(find);
            }
        }
        return kept;
    }

    /** From left to right the longest find at each place, without overlaps. */
    static List<Hit> longest(List<Hit> finds) {
        List<Hit> ordered = new ArrayList<>(finds);
        ordered.sort(LEFT_THEN_LONG);
        List<Hit> kept = new ArrayList<>();
        int end = -1;
        for (Hit find : ordered) {
            if (find.start() >= end) {
                kept.add(find);
                end = find.end();
            }
        }
        return kept;
    }
}
