package org.diptych.model;

import java.util.Optional;

/**
 * The researcher's decision about passages that belong together. With both anchors it links the two or keeps them
 * apart; with one anchor and {@link Verdict#REJECTED} it says that the passage has no counterpart.
 *
 * @param a words of statement A
 * @param b words of statement B
 * @param verdict {@link Verdict#CONFIRMED} for a link, {@link Verdict#REJECTED} for none
 */
public record LinkDecision(Optional<Anchor> a, Optional<Anchor> b, Verdict verdict) {
    public LinkDecision {
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a link decision needs a passage");
        }
        if (verdict == Verdict.CONFIRMED && (a.isEmpty() || b.isEmpty())) {
            throw new IllegalArgumentException("a confirmed link needs a passage of each statement");
        }
    }

    public Optional<Anchor> of(Side side) {
        return side == Side.A ? a : b;
    }

    LinkDecision with(Side side, Optional<Anchor> anchor) {
        return side == Side.A ? new LinkDecision(anchor, b, verdict) : new LinkDecision(a, anchor, verdict);
    }

    LinkDecision swapped() {
        return new LinkDecision(b, a, verdict);
    }
}
