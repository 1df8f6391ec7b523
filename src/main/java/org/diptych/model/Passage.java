package org.diptych.model;

/**
 * A row of the parallel reading: sentences of A beside the sentences of B that speak of the same, or beside nothing.
 * The passages of an analysis hold every sentence of both statements once, in the order of the texts; a link that runs
 * against that order is not a passage and stands in {@link Analysis#links()} only.
 *
 * @param a sentences of A, may be empty
 * @param b sentences of B, may be empty, but not both
 */
public record Passage(SentenceRange a, SentenceRange b) {
    public Passage {
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a passage needs a sentence");
        }
    }

    public SentenceRange of(Side side) {
        return side == Side.A ? a : b;
    }
}
