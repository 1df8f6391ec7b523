package org.diptych.export.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a text may hold something like a quotation: where many of its short stretches stand in its order. */
final class GramIndex {
    private static final int LENGTH = 5;
    /** A stretch that stands more often tells nothing. */
    private static final int MOST_PLACES = 64;
    /** Places this near to each other count as one. */
    private static final int WIDTH = 12;

    private static final int MOST_CANDIDATES = 6;

    private final String text;
    /** Hash of each stretch in the upper half and its place in the lower, sorted. */
    private final long[] grams;

    GramIndex(String text) {
        this.text = text;
        this.grams = new long[Math.max(0, text.length() - LENGTH + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = ((long) hash(text, i) << 32) | i;
        }
        Arrays.sort(grams);
    }

    /** Where the quotation may begin, the likeliest first; of equally likely places that nearer to {@code expected}. */
    List<Integer> candidates(String quote, int expected) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int offset = 0; offset + LENGTH <= quote.length(); offset++) {
            int first = firstOf(hash(quote, offset));
            for (int n = first; n < Math.min(grams.length, first + MOST_PLACES); n++) {
                int place = (int) grams[n];
                if (!text.regionMatches(place, quote, offset, LENGTH)) {
                    break;
                }
                votes.merge(Math.floorDiv(place - offset, WIDTH), 1, Integer::sum);
            }
        }
        List<Integer> buckets = new ArrayList<>(votes.keySet());
        buckets.sort(Comparator.comparingInt(
                        (Integer bucket) -> -votes.getOrDefault(bucket, 0) - votes.getOrDefault(bucket + 1, 0))
                .thenComparingInt(bucket -> Math.abs(bucket * WIDTH - expected)));
        return buckets.stream()
                .limit(MOST_CANDIDATES)
                .map(bucket -> Math.max(0, bucket * WIDTH))
                .toList();
    }

    private int firstOf(int hash) {
        int at = Arrays.binarySearch(grams, (long) hash << 32);
        return at >= 0 ? at : -at - 1;
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + LENGTH; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
