package org.diptych.analysis.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The weight of each clue that does not find candidates, in the order of their keys. */
    private final double[] commonWeight;

    /** By key, the place of such a clue in {@link #commonWeight}; of use for no other clue. */
    private final int[] commonPlace;

    /** Those of each sentence of B, one sentence behind the other, and where each begins. */
    private final int[] commonOfB;

    private final int[] commonFrom;
    private final double[] commonMassOfB;

    private Similarities(ClueSpace space) {
        this.space = space;
        this.lengthsOfA = lengths(space.a());
        this.lengthsOfB = lengths(space.b());
        this.postings = postings(space.b(), space.size());
        this.telling = telling(postings(space.a(), space.size()), postings, space);
        this.commonPlace = new int[telling.length];
        this.commonWeight = commonWeight();
        this.commonFrom = new int[space.b().size() + 1];
        this.commonOfB = commonOfB();
        this.commonMassOfB = new double[space.b().size()];
        Arrays.setAll(commonMassOfB, j -> common(j, commonWeight));
    }

    private double[] commonWeight() {
        double[] weights = new double[telling.length];
        int count = 0;
        for (int key = 0; key < telling.length; key++) {
            if (!telling[key]) {
                commonPlace[key] = count;
                weights[count++] = space.weight(key);
            }
        }
        return Arrays.copyOf(weights, count);
    }

    private int[] commonOfB() {
        IntStream.Builder places = IntStream.builder();
        for (int j = 0; j < space.b().size(); j++) {
            commonFrom[j + 1] = commonFrom[j];
            for (int key : space.b().keys(j)) {
                if (!telling[key]) {
                    places.add(commonPlace[key]);
                    commonFrom[j + 1]++;
                }
            }
        }
        return places.build().toArray();
    }

    /**
     * Pairs with a similarity, 0 to 1, of at least {@code least}, by A, then by B.
     *
     * @param unit by which the similarities are multiplied
     */
    static List<Candidate> of(ClueSpace space, double least, double unit, Progress progress) {
        return new Similarities(space).best(least, progress).inOrder(unit);
    }

    private Best best(double least, Progress progress) {
        Best best = new Best(space.a().size(), space.b().size());
        double[] shared = new double[space.b().size()];
        int[] touched = new int[space.b().size()];
        // The weight of the common clues of the sentence of A; 0 for all others.
        double[] here = new double[commonWeight.length];
        for (int i = 0; i < space.a().size(); i++) {
            progress.at((double) i / space.a().size());
            int count = 0;
            for (int key : space.a().keys(i)) {
                if (!telling[key]) {
                    here[commonPlace[key]] = space.weight(key);
                    continue;
                }
                double weight = space.weight(key) + 1e-12;
                for (int j : postings[key]) {
                    if (shared[j] == 0) {
                        touched[count++] = j;
                    }
                    shared[j] += weight;
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
                if (!telling[key]) {
                    here[commonPlace[key]] = 0;
                }
            }
        }
        return best;
    }

    /**
     * The weight of the clues of a sentence of B that are too common to find candidates.
     *
     * @param weights of those that count
     */
    private double common(int j, double[] weights) {
        double sum = 0;
        for (int n = commonFrom[j]; n < commonFrom[j + 1]; n++) {
            sum += weights[commonOfB[n]];
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
        long[] pairs = new long[inA.length];
        Arrays.setAll(pairs, key -> (long) inA[key].length * inB[key].length);
        Arrays.sort(pairs);
        boolean[] telling = new boolean[inA.length];
        long visits = 0;
        long limit = Long.MAX_VALUE;
        for (int key = 0; key < pairs.length && limit == Long.MAX_VALUE; key++) {
            visits += pairs[key];
            limit = visits > budget ? pairs[key] : limit;
        }
        for (int key = 0; key < telling.length; key++) {
            telling[key] = (long) inA[key].length * inB[key].length < limit;
        }
        return telling;
    }
}
