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

    /** Shared clues up to which looking through all is quicker than a set. */
    private static final int FEW = 12;

    private record Shared(String inA, String inB, double weight) {
        String shown() {
            return inA.equalsIgnoreCase(inB) ? inA : inA + " – " + inB;
        }
    }

    private static final Comparator<Shared> STRONGEST_FIRST =
            Comparator.comparingDouble(Shared::weight).reversed();

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
        shared.sort(STRONGEST_FIRST);
        String[] shown = new String[Math.min(MOST, shared.size())];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shared.get(i).shown();
        }
        return List.of(shown);
    }

    private List<Shared> shared(int[][] keys, List<Clue> cluesA, List<Clue> cluesB) {
        List<Shared> shared = new ArrayList<>();
        Set<String> used = new HashSet<>(0);
        for (int clue = 0; clue < keys.length; clue++) {
            for (int key : keys[clue]) {
                if (firstInB[key] != NONE) {
                    String shown = cluesA.get(clue).shown();
                    if (isNew(shown, shared, used)) {
                        shared.add(new Shared(shown, cluesB.get(firstInB[key]).shown(), space.weight(key)));
                    }
                }
            }
        }
        return shared;
    }

    /** Whether it is not among the shared clues yet; when they become many, {@code used} holds what they show. */
    private static boolean isNew(String shown, List<Shared> shared, Set<String> used) {
        if (shared.size() >= FEW) {
            if (used.isEmpty()) {
                shared.forEach(it -> used.add(it.inA()));
            }
            return used.add(shown);
        }
        for (int i = 0; i < shared.size(); i++) {
            if (shared.get(i).inA().equals(shown)) {
                return false;
            }
        }
        return true;
    }
}
