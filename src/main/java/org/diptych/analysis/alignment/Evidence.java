package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which clues two sentences share, in the words of the texts. For one thread. */
final class Evidence {
    private static final int MOST = 6;

    private record Shared(String shown, double weight) {}

    private static final int NONE = -1;

    private final ClueSpace space;
    private final List<List<Clue>> a;
    private final List<List<Clue>> b;
    // By key, the first clue of a sentence of B that has it; cleared behind each sentence.
    private final int[] firstInB;

    Evidence(ClueSpace space, List<List<Clue>> a, List<List<Clue>> b) {
        this.space = space;
        this.a = a;
        this.b = b;
        firstInB = new int[space.size()];
        Arrays.fill(firstInB, NONE);
    }

    /** The shared clues, strongest first; two words where the texts use different ones ("buy – purchase"). */
    List<String> of(int sentenceA, int sentenceB) {
        int[][] inB = space.b().clues(sentenceB);
        for (int clue = inB.length - 1; clue >= 0; clue--) {
            for (int key : inB[clue]) {
                firstInB[key] = clue;
            }
        }
        List<Shared> shared = shared(space.a().clues(sentenceA), a.get(sentenceA), b.get(sentenceB));
        for (int[] clue : inB) {
            for (int key : clue) {
                firstInB[key] = NONE;
            }
        }
        shared.sort(Comparator.comparingDouble(Shared::weight).reversed());
        return shared.stream().map(Shared::shown).limit(MOST).toList();
    }

    private List<Shared> shared(int[][] keys, List<Clue> cluesA, List<Clue> cluesB) {
        List<Shared> shared = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int clue = 0; clue < keys.length; clue++) {
            for (int key : keys[clue]) {
                if (firstInB[key] != NONE && used.add(cluesA.get(clue).shown())) {
                    String one = cluesA.get(clue).shown();
                    String other = cluesB.get(firstInB[key]).shown();
                    String shown = one.equalsIgnoreCase(other) ? one : one + " – " + other;
                    shared.add(new Shared(shown, space.weight(key)));
                }
            }
        }
        return shared;
    }
}
