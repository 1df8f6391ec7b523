package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps, for each sentence of both texts, its best candidates, so that memory grows with the length of the texts. */
final class Best {
    private static final int PER_SENTENCE = 16;

    private final Kept a;
    private final Kept b;

    Best(int sizeA, int sizeB) {
        a = new Kept(sizeA, sizeB);
        b = new Kept(sizeB, sizeA);
    }

    /** Whether a pair with this score could still be among the best of one of its sentences; so most cost two looks. */
    boolean isWanted(int inA, int inB, double score) {
        return score >= a.least[inA] || score >= b.least[inB];
    }

    void add(int inA, int inB, double score) {
        if (score >= a.least[inA]) {
            a.add(inA, inB, score);
        }
        if (score >= b.least[inB]) {
            b.add(inB, inA, score);
        }
    }

    /**
     * What is among the best of one of its two sentences, by A, then by B.
     *
     * @param unit by which the scores are multiplied
     */
    List<Candidate> inOrder(double unit) {
        int[] from = b.placesByOther();
        int[] inB = new int[from[a.size]];
        double[] scores = new double[inB.length];
        int[] next = from.clone();
        for (int j = 0; j < b.size; j++) {
            for (int n = 0; n < b.count[j]; n++) {
                int place = next[b.others[j][n]]++;
                inB[place] = j;
                scores[place] = b.scores[j][n];
            }
        }
        List<Candidate> all = new ArrayList<>(inB.length);
        for (int i = 0; i < a.size; i++) {
            a.sortByOther(i);
            int place = from[i];
            for (int n = 0; n < a.count[i]; n++) {
                int j = a.others[i][n];
                for (; place < from[i + 1] && inB[place] <= j; place++) {
                    if (inB[place] < j) {
                        all.add(new Candidate(i, inB[place], unit * scores[place]));
                    }
                }
                all.add(new Candidate(i, j, unit * a.scores[i][n]));
            }
            for (; place < from[i + 1]; place++) {
                all.add(new Candidate(i, inB[place], unit * scores[place]));
            }
        }
        return all;
    }

    /**
     * The best candidates of each sentence of one text: a binary heap each, the worst on top. Among equal scores the one
     * is worse that lies farther from the diagonal, and of two that lie as far the later one.
     */
    private static final class Kept {
        private static final int FEW = 4;

        private final int size;
        private final int sizeOther;
        private final double[][] scores;
        private final int[][] others;
        private final int[] count;
        // The least score that a sentence with enough candidates still takes.
        private final double[] least;

        Kept(int size, int sizeOther) {
            this.size = size;
            this.sizeOther = sizeOther;
            scores = new double[size][];
            others = new int[size][];
            count = new int[size];
            least = new double[size];
            Arrays.fill(least, Double.NEGATIVE_INFINITY);
        }

        void add(int sentence, int other, double score) {
            if (count[sentence] == PER_SENTENCE) {
                if (compare(sentence, score, other, scores[sentence][0], others[sentence][0]) <= 0) {
                    return;
                }
                removeWorst(sentence);
            } else if (count[sentence] == 0) {
                scores[sentence] = new double[FEW];
                others[sentence] = new int[FEW];
            } else if (count[sentence] == others[sentence].length) {
                scores[sentence] = Arrays.copyOf(scores[sentence], PER_SENTENCE);
                others[sentence] = Arrays.copyOf(others[sentence], PER_SENTENCE);
            }
            rise(sentence, other, score);
            if (count[sentence] == PER_SENTENCE) {
                least[sentence] = scores[sentence][0];
            }
        }

        /** For each sentence of the other text, how many candidates are kept with those before it; last, how many in all. */
        int[] placesByOther() {
            int[] from = new int[sizeOther + 1];
            for (int sentence = 0; sentence < size; sentence++) {
                for (int n = 0; n < count[sentence]; n++) {
                    from[others[sentence][n] + 1]++;
                }
            }
            for (int other = 0; other < sizeOther; other++) {
                from[other + 1] += from[other];
            }
            return from;
        }

        /** Puts the candidates of a sentence, to which none will be added, in the order of the other text. */
        void sortByOther(int sentence) {
            for (int n = 1; n < count[sentence]; n++) {
                int other = others[sentence][n];
                double score = scores[sentence][n];
                int place = n;
                for (; place > 0 && others[sentence][place - 1] > other; place--) {
                    move(sentence, place - 1, place);
                }
                others[sentence][place] = other;
                scores[sentence][place] = score;
            }
        }

        private void rise(int sentence, int other, double score) {
            int place = count[sentence]++;
            while (place > 0) {
                int parent = (place - 1) >>> 1;
                if (compare(sentence, score, other, scores[sentence][parent], others[sentence][parent]) >= 0) {
                    break;
                }
                move(sentence, parent, place);
                place = parent;
            }
            scores[sentence][place] = score;
            others[sentence][place] = other;
        }

        private void removeWorst(int sentence) {
            int last = --count[sentence];
            double score = scores[sentence][last];
            int other = others[sentence][last];
            int place = 0;
            while (place < last >>> 1) {
                int child = 2 * place + 1;
                if (child + 1 < last && isWorse(sentence, child + 1, child)) {
                    child++;
                }
                if (compare(sentence, score, other, scores[sentence][child], others[sentence][child]) <= 0) {
                    break;
                }
                move(sentence, child, place);
                place = child;
            }
            scores[sentence][place] = score;
            others[sentence][place] = other;
        }

        private void move(int sentence, int from, int to) {
            scores[sentence][to] = scores[sentence][from];
            others[sentence][to] = others[sentence][from];
        }

        private boolean isWorse(int sentence, int one, int than) {
            return compare(
                            sentence,
                            scores[sentence][one],
                            others[sentence][one],
                            scores[sentence][than],
                            others[sentence][than])
                    < 0;
        }

        private int compare(int sentence, double one, int other, double score, int otherOfScore) {
            int byScore = Double.compare(one, score);
            if (byScore != 0) {
                return byScore;
            }
            int byDistance = Double.compare(distance(sentence, otherOfScore), distance(sentence, other));
            return byDistance != 0 ? byDistance : Integer.compare(otherOfScore, other);
        }

        private double distance(int sentence, int other) {
            return Math.abs((double) sentence / size - (double) other / sizeOther);
        }
    }
}
