package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which clues two sentences share, in the words of the texts. */
final class Evidence {
    private static final int MOST = 6;

    private record Shared(String shown, double weight) {}

    private final ClueSpace space;
    private final List<List<Clue>> a;
    private final List<List<Clue>> b;

    Evidence(ClueSpace space, List<List<Clue>> a, List<List<Clue>> b) {
        this.space = space;
        this.a = a;
        this.b = b;
    }

    /** The shared clues, strongest first; two words where the texts use different ones ("buy – purchase"). */
    List<String> of(int sentenceA, int sentenceB) {
        Map<String, String> inB = new HashMap<>();
        for (Clue clue : b.get(sentenceB)) {
            clue.keys().forEach(key -> inB.putIfAbsent(key, clue.shown()));
        }
        List<Shared> shared = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Clue clue : a.get(sentenceA)) {
            for (String key : clue.keys()) {
                String other = inB.get(key);
                if (other != null && used.add(clue.shown())) {
                    String shown = clue.shown().equalsIgnoreCase(other) ? clue.shown() : clue.shown() + " – " + other;
                    shared.add(new Shared(shown, space.weight(key)));
                }
            }
        }
        return shared.stream()
                .sorted(Comparator.comparingDouble(Shared::weight).reversed())
                .map(Shared::shown)
                .limit(MOST)
                .toList();
    }
}
