package org.diptych;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one gesture in milliseconds: what passed and what the window thread worked until it was answered. */
final class Figures {
    private final List<Double> passed = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();

    void add(double millisPassed, double millisWorked) {
        passed.add(millisPassed);
        worked.add(millisWorked);
    }

    /** Medians and 95th percentiles. */
    String told() {
        return String.format(
                Locale.ROOT,
                "work %.1f / %.1f, passed %.0f / %.0f",
                at(worked, 0.5),
                at(worked, 0.95),
                at(passed, 0.5),
                at(passed, 0.95));
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
