package org.diptych.model;

import java.util.List;

/**
 * Two sentences, one of each statement, that speak of the same point.
 *
 * @param a index of the sentence in A
 * @param b index of the sentence in B
 * @param score 0 to 1
 * @param tier how sure the link is
 * @param evidence what speaks for it, strongest first: shared words, names, numbers, dates
 */
public record PassageLink(int a, int b, double score, LinkTier tier, List<String> evidence) {
    public PassageLink {
        evidence = List.copyOf(evidence);
    }

    public int of(Side side) {
        return side == Side.A ? a : b;
    }
}
