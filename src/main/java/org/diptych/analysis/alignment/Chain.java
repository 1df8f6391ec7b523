package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The heaviest chain of links that rises in both texts: the longest increasing subsequence with weights, found with a
 * tree of prefix maxima (Fenwick, A new data structure for cumulative frequency tables, 1994) in n log n steps.
 */
final class Chain {
    /**
     * Too small to outweigh a difference in scores; among equal links the ones near the diagonal win, and of two that are
     * as near the one nearer to the beginnings.
     */
    private static final double NEARNESS = 1e-6;

    private Chain() {}

    /** The links of the chain in the order of both texts. */
    static List<Candidate> of(List<Candidate> links, int sizeA, int sizeB) {
        List<Candidate> sorted = new ArrayList<>(links);
        // Within one sentence of A from the back of B to the front, so that two of its links never follow each other.
        sorted.sort(Comparator.comparingInt(Candidate::a)
                .thenComparing(Comparator.comparingInt(Candidate::b).reversed()));
        double[] total = new double[sorted.size()];
        int[] before = new int[sorted.size()];
        int[] tree = new int[sizeB + 2];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < total.length; i++) {
            Candidate link = sorted.get(i);
            before[i] = -1;
            for (int n = link.b(); n > 0; n -= n & -n) {
                before[i] = better(tree[n], before[i], total, sorted);
            }
            double distance = Math.abs((double) link.a() / sizeA - (double) link.b() / sizeB);
            total[i] = link.score() + NEARNESS * (1 - distance) + (before[i] < 0 ? 0 : total[before[i]]);
            for (int n = link.b() + 1; n < tree.length; n += n & -n) {
                tree[n] = better(tree[n], i, total, sorted);
            }
            last = better(last, i, total, sorted);
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int better(int one, int other, double[] total, List<Candidate> links) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        if (total[one] != total[other]) {
            return total[one] > total[other] ? one : other;
        }
        return links.get(one).place() <= links.get(other).place() ? one : other;
    }
}
