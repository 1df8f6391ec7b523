package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Keeps, for each sentence of both texts, its best candidates, so that memory grows with the length of the texts. */
final class Best {
    private static final int PER_SENTENCE = 16;

    private final List<PriorityQueue<Candidate>> a = new ArrayList<>();
    private final List<PriorityQueue<Candidate>> b = new ArrayList<>();
    private final Comparator<Candidate> worstFirst;

    Best(int sizeA, int sizeB) {
        worstFirst = Comparator.comparingDouble(Candidate::score)
                .thenComparingDouble(it -> -Math.abs((double) it.a() / sizeA - (double) it.b() / sizeB));
        for (int i = 0; i < sizeA; i++) {
            a.add(new PriorityQueue<>(2, worstFirst));
        }
        for (int i = 0; i < sizeB; i++) {
            b.add(new PriorityQueue<>(2, worstFirst));
        }
    }

    void add(Candidate candidate) {
        add(candidate, a.get(candidate.a()));
        add(candidate, b.get(candidate.b()));
    }

    private void add(Candidate candidate, PriorityQueue<Candidate> kept) {
        if (kept.size() < PER_SENTENCE) {
            kept.add(candidate);
        } else if (worstFirst.compare(candidate, kept.element()) > 0) {
            kept.remove();
            kept.add(candidate);
        }
    }

    /** What is among the best of one of its two sentences, by A, then by B. */
    List<Candidate> inOrder() {
        Set<Candidate> all = new HashSet<>();
        a.forEach(all::addAll);
        b.forEach(all::addAll);
        return all.stream().sorted(Candidate.IN_ORDER).toList();
    }
}
