package org.diptych.analysis.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A common subsequence of two lists of words: words that stand once in both are anchors (Bram Cohen's patience
 * difference), the gaps between them are treated alike, and small gaps without anchors by the longest common
 * subsequence. A large gap without anchors counts as rewritten.
 */
final class CommonWords {
    private static final long LARGEST_TABLE = 1_000_000;

    private record Gap(int fromA, int toA, int fromB, int toB) {}

    private final int[] a;
    private final int[] b;
    private final int[] partners;

    CommonWords(List<String> wordsA, List<String> wordsB) {
        Map<String, Integer> numbers = new HashMap<>();
        a = number(wordsA, numbers);
        b = number(wordsB, numbers);
        partners = new int[a.length];
        Arrays.fill(partners, -1);
    }

    private static int[] number(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, it -> numbers.size()))
                .toArray();
    }

    /** For each word of A the index of the same word of B, rising, or −1. */
    int[] partners() {
        Deque<Gap> gaps = new ArrayDeque<>();
        gaps.add(new Gap(0, a.length, 0, b.length));
        while (!gaps.isEmpty()) {
            Gap gap = trimmed(gaps.pop());
            if (gap.fromA() < gap.toA() && gap.fromB() < gap.toB()) {
                List<Candidate> anchors = anchors(gap);
                if (!anchors.isEmpty()) {
                    split(gap, anchors, gaps);
                } else if ((long) (gap.toA() - gap.fromA()) * (gap.toB() - gap.fromB()) <= LARGEST_TABLE) {
                    longestCommon(gap);
                }
            }
        }
        return partners;
    }

    /** Pairs the equal words at both ends of a gap and returns what is between them. */
    private Gap trimmed(Gap gap) {
        int fromA = gap.fromA();
        int fromB = gap.fromB();
        int toA = gap.toA();
        int toB = gap.toB();
        while (fromA < toA && fromB < toB && a[fromA] == b[fromB]) {
            partners[fromA++] = fromB++;
        }
        while (fromA < toA && fromB < toB && a[toA - 1] == b[toB - 1]) {
            partners[--toA] = --toB;
        }
        return new Gap(fromA, toA, fromB, toB);
    }

    /** The longest rising chain of words that stand once in both parts of the gap. */
    private List<Candidate> anchors(Gap gap) {
        Map<Integer, Integer> onceA = once(a, gap.fromA(), gap.toA());
        Map<Integer, Integer> onceB = once(b, gap.fromB(), gap.toB());
        List<Candidate> both = new ArrayList<>();
        onceA.forEach((word, place) -> {
            int other = onceB.getOrDefault(word, -1);
            if (place >= 0 && other >= 0) {
                both.add(new Candidate(place - gap.fromA(), other - gap.fromB(), 1));
            }
        });
        return Chain.of(both, gap.toA() - gap.fromA(), gap.toB() - gap.fromB());
    }

    private static Map<Integer, Integer> once(int[] words, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.put(words[i], places.containsKey(words[i]) ? -1 : i);
        }
        return places;
    }

    private void split(Gap gap, List<Candidate> anchors, Deque<Gap> gaps) {
        int fromA = gap.fromA();
        int fromB = gap.fromB();
        for (Candidate anchor : anchors) {
            int atA = gap.fromA() + anchor.a();
            int atB = gap.fromB() + anchor.b();
            partners[atA] = atB;
            gaps.push(new Gap(fromA, atA, fromB, atB));
            fromA = atA + 1;
            fromB = atB + 1;
        }
        gaps.push(new Gap(fromA, gap.toA(), fromB, gap.toB()));
    }

    private void longestCommon(Gap gap) {
        int rows = gap.toA() - gap.fromA();
        int columns = gap.toB() - gap.fromB();
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = a[gap.fromA() + i] == b[gap.fromB() + j]
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (a[gap.fromA() + i] == b[gap.fromB() + j]) {
                partners[gap.fromA() + i++] = gap.fromB() + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
