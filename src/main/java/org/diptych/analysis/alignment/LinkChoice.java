package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which candidates become links. Scores are in units of the least score of a link. */
final class LinkChoice {
    /** A candidate must come this near to the best one of one of its two sentences. */
    private static final double NEAR_BEST = 0.7;

    /** Score that lets a sentence stand in another place of the other version. */
    private static final double MOVED = 2;

    private LinkChoice() {}

    /** Links between statements that were written apart: many to many, in any order. */
    static List<Candidate> apart(List<Candidate> candidates, int sizeA, int sizeB) {
        double[] bestA = new double[sizeA];
        double[] bestB = new double[sizeB];
        for (Candidate it : candidates) {
            bestA[it.a()] = Math.max(bestA[it.a()], it.score());
            bestB[it.b()] = Math.max(bestB[it.b()], it.score());
        }
        List<Candidate> links = new ArrayList<>();
        for (Candidate it : candidates) {
            if (it.score() >= 1 && it.score() >= NEAR_BEST * Math.min(bestA[it.a()], bestB[it.b()])) {
                links.add(it);
            }
        }
        return links;
    }

    /**
     * Links between versions: the heaviest chain in the order of both, then what was split or joined between its links,
     * then what was moved.
     */
    static List<Candidate> versions(List<Candidate> candidates, int sizeA, int sizeB) {
        List<Candidate> likely =
                candidates.stream().filter(it -> it.score() >= 1).toList();
        Set<Candidate> links = new HashSet<>(Chain.of(likely, sizeA, sizeB));
        int[] partnerA = new int[sizeA];
        int[] partnerB = new int[sizeB];
        Arrays.fill(partnerA, -1);
        Arrays.fill(partnerB, -1);
        links.forEach(it -> pair(it, partnerA, partnerB));
        List<Candidate> strongestFirst = likely.stream()
                .filter(it -> it.score() >= MOVED)
                .sorted(Candidate.STRONGEST_FIRST)
                .toList();
        for (Candidate it : strongestFirst) {
            if (partnerA[it.a()] < 0 && partnerB[it.b()] < 0) {
                pair(it, partnerA, partnerB);
                links.add(it);
            }
        }
        List<Candidate> joined = likely.stream()
                .filter(it -> (partnerA[it.a()] < 0 && isBeside(partnerA, it.a(), it.b()))
                        || (partnerB[it.b()] < 0 && isBeside(partnerB, it.b(), it.a())))
                .toList();
        links.addAll(joined);
        return links.stream().sorted(Candidate.IN_ORDER).toList();
    }

    private static void pair(Candidate link, int[] partnerA, int[] partnerB) {
        partnerA[link.a()] = link.b();
        partnerB[link.b()] = link.a();
    }

    /** Whether a neighbour of the sentence has this very partner. */
    private static boolean isBeside(int[] partners, int sentence, int partner) {
        return (sentence > 0 && partners[sentence - 1] == partner)
                || (sentence + 1 < partners.length && partners[sentence + 1] == partner);
    }
}
