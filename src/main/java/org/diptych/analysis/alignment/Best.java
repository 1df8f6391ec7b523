package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps, for each sentence of both texts, its best candidates, so that memory grows with the length of the texts. */
final class Best {
    private static final int PER_SENTENCE = 16;

    private final int sizeA;
    private final int sizeB;
    private final List<PriorityQueue<Candidate>> a = new ArrayList<>();
    private final List<PriorityQueue<Candidate>> b = new ArrayList<>();
    // The least score that a sentence with enough candidates still takes, so that most pairs cost two looks.
    private final double[] leastA;
    private final double[] leastB;

    Best(int sizeA, int sizeB) {
        this.sizeA = sizeA;
        this.sizeB = sizeB;
        for (int i = 0; i < sizeA; i++) {
            a.add(new PriorityQueue<>(2, this::worstFirst));
        }
        for (int i = 0; i < sizeB; i++) {
            b.add(new PriorityQueue<>(2, this::worstFirst));
        }
        leastA = new double[sizeA];
        leastB = new double[sizeB];
        Arrays.fill(leastA, Double.NEGATIVE_INFINITY);
        Arrays.fill(leastB, Double.NEGATIVE_INFINITY);
    }

    /** By score; among equal scores by how far from the diagonal. */
    private int worstFirst(Candidate one, Candidate other) {
        int byScore = Double.compare(one.score(), other.score());
        return byScore != 0 ? byScore : Double.compare(-distance(one), -distance(other));
    }

    private double distance(Candidate candidate) {
        return Math.abs((double) candidate.a() / sizeA - (double) candidate.b() / sizeB);
    }

    void add(int inA, int inB, double score) {
        boolean goodForA = score >= leastA[inA];
        boolean goodForB = score >= leastB[inB];
        if (goodForA || goodForB) {
            Candidate candidate = new Candidate(inA, inB, score);
            if (goodForA) {
                leastA[inA] = add(candidate, a.get(inA));
            }
            if (goodForB) {
                leastB[inB] = add(candidate, b.get(inB));
            }
        }
    }

    /** Keeps a candidate if it is good enough and returns the least score that is. */
    private double add(Candidate candidate, PriorityQueue<Candidate> kept) {
        if (kept.size() == PER_SENTENCE) {
            if (worstFirst(candidate, kept.element()) <= 0) {
                return kept.element().score();
            }
            kept.remove();
        }
        kept.add(candidate);
        return kept.size() < PER_SENTENCE
                ? Double.NEGATIVE_INFINITY
                : kept.element().score();
    }

    /** What is among the best of one of its two sentences, by A, then by B. */
    List<Candidate> inOrder() {
        List<Candidate> all = new ArrayList<>();
        a.forEach(all::addAll);
        b.forEach(all::addAll);
        all.sort(Candidate.IN_ORDER);
        List<Candidate> once = new ArrayList<>(all.size());
        Candidate before = null;
        for (Candidate candidate : all) {
            if (!candidate.equals(before)) {
                once.add(candidate);
            }
            before = candidate;
        }
        return once;
    }
}
