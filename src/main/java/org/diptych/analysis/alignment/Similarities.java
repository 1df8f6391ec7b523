package org.diptych.analysis.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.diptych.model.Progress;

/**
 * Which sentences of two texts share clues, and how much. Only clues that are rare enough to tell sentences apart find
 * candidates, so that the work grows with the length of the texts and not with its square; each candidate is then
 * compared in full.
 */
final class Similarities {
    /** A sentence counts as long as if it had at least this weight of clues, so that one shared word is no proof. */
    private static final double FLOOR = 2;

    private static final double LENGTH = 0.8;
    private static final double USUAL = 3;

    /** Products of postings that are visited whatever the length of the texts, and for each sentence. */
    private static final long VISITS = 2_000_000;

    private static final long VISITS_PER_SENTENCE = 60;

    private final ClueSpace space;
    private final double[] lengthsOfA;
    private final double[] lengthsOfB;
    private final int[][] postings;
    private final boolean[] telling;
    private final int[][] commonOfB;
    private final double[] commonMassOfB;

    private Similarities(ClueSpace space) {
        this.space = space;
        this.lengthsOfA = lengths(space.a());
        this.lengthsOfB = lengths(space.b());
        this.postings = postings(space.b(), space.size());
        this.telling = telling(postings(space.a(), space.size()), postings, space);
        this.commonOfB = new int[space.b().size()][];
        Arrays.setAll(
                commonOfB,
                j -> Arrays.stream(space.b().keys(j))
                        .filter(key -> !telling[key])
                        .toArray());
        this.commonMassOfB = new double[commonOfB.length];
        Arrays.setAll(commonMassOfB, this::commonMass);
    }

    /** Pairs with a similarity, 0 to 1, of at least {@code least}, by A, then by B. */
    static List<Candidate> of(ClueSpace space, double least, Progress progress) {
        return new Similarities(space).candidates(least, progress);
    }

    private List<Candidate> candidates(double least, Progress progress) {
        Best best = new Best(space.a().size(), space.b().size());
        double[] shared = new double[space.b().size()];
        int[] touched = new int[space.b().size()];
        boolean[] here = new boolean[space.size()];
        for (int i = 0; i < space.a().size(); i++) {
            progress.at((double) i / space.a().size());
            int count = 0;
            for (int key : space.a().keys(i)) {
                here[key] = !telling[key];
                if (telling[key]) {
                    for (int j : postings[key]) {
                        if (shared[j] == 0) {
                            touched[count++] = j;
                        }
                        shared[j] += space.weight(key) + 1e-12;
                    }
                }
            }
            for (int n = 0; n < count; n++) {
                int j = touched[n];
                double most = score(shared[j] + commonMassOfB[j], i, j);
                if (most >= least && best.isWanted(i, j, most)) {
                    double score = score(shared[j] + common(j, here), i, j);
                    if (score >= least) {
                        best.add(i, j, score);
                    }
                }
                shared[j] = 0;
            }
            for (int key : space.a().keys(i)) {
                here[key] = false;
            }
        }
        return best.inOrder();
    }

    /** The weight of the clues of a sentence that are too common to find candidates but stand in the other one too. */
    private double common(int j, boolean[] here) {
        double sum = 0;
        for (int key : commonOfB[j]) {
            sum += here[key] ? space.weight(key) : 0;
        }
        return sum;
    }

    private double commonMass(int j) {
        double sum = 0;
        for (int key : commonOfB[j]) {
            sum += space.weight(key);
        }
        return sum;
    }

    /**
     * Shared weight over the geometric mean of the weights of the two sentences, raised to {@link #LENGTH} so that much
     * shared weight counts for something in long sentences too; a pair of the weight {@link #USUAL} is not changed by it.
     */
    private double score(double shared, int i, int j) {
        return Math.min(1, shared / (lengthsOfA[i] * lengthsOfB[j]));
    }

    /** What each sentence divides the shared weight by. */
    private static double[] lengths(ClueSpace.Side side) {
        double[] lengths = new double[side.size()];
        Arrays.setAll(
                lengths, i -> Math.pow(Math.max(FLOOR, side.mass(i)), LENGTH / 2) * Math.pow(USUAL, (1 - LENGTH) / 2));
        return lengths;
    }

    private static int[][] postings(ClueSpace.Side side, int keys) {
        int[] count = new int[keys];
        for (int i = 0; i < side.size(); i++) {
            for (int key : side.keys(i)) {
                count[key]++;
            }
        }
        int[][] postings = new int[keys][];
        Arrays.setAll(postings, key -> new int[count[key]]);
        Arrays.fill(count, 0);
        for (int i = 0; i < side.size(); i++) {
            for (int key : side.keys(i)) {
                postings[key][count[key]++] = i;
            }
        }
        return postings;
    }

    /** The clues that find candidates: those with the fewest pairs of sentences, as many as the budget allows. */
    private static boolean[] telling(int[][] inA, int[][] inB, ClueSpace space) {
        long budget =
                VISITS + VISITS_PER_SENTENCE * (space.a().size() + space.b().size());
        Integer[] order = new Integer[inA.length];
        Arrays.setAll(order, key -> key);
        Arrays.sort(order, Comparator.comparingLong(key -> (long) inA[key].length * inB[key].length));
        boolean[] telling = new boolean[inA.length];
        long visits = 0;
        long limit = Long.MAX_VALUE;
        for (int key : order) {
            long pairs = (long) inA[key].length * inB[key].length;
            visits += pairs;
            if (visits > budget) {
                limit = pairs;
                break;
            }
        }
        for (int key = 0; key < telling.length; key++) {
            telling[key] = (long) inA[key].length * inB[key].length < limit;
        }
        return telling;
    }
}
