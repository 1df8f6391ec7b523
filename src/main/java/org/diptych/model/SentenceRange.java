package org.diptych.model;

/**
 * Neighbouring sentences of one statement.
 *
 * @param from index of the first
 * @param to index behind the last; equal to {@code from} when there is none
 */
public record SentenceRange(int from, int to) {
    public SentenceRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range of sentences: [" + from + ", " + to + ")");
        }
    }

    public boolean isEmpty() {
        return from == to;
    }
}
