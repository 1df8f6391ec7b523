package org.diptych.model;

import java.util.List;

/**
 * Where the words of two versions differ. Quotes, dashes, hyphens, spaces, line ends and capitals are no difference.
 *
 * @param onlyA runs of words of A that B does not have at this place, in the order of the text
 * @param onlyB the same of B
 */
public record WordDifference(List<Span> onlyA, List<Span> onlyB) {
    public WordDifference {
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    public boolean isEmpty() {
        return onlyA.isEmpty() && onlyB.isEmpty();
    }

    public List<Span> of(Side side) {
        return side == Side.A ? onlyA : onlyB;
    }
}
