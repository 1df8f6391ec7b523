package org.diptych.ui.compare;

import java.util.List;
import java.util.Optional;
import org.diptych.model.LinkTier;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;

/**
 * Passages of both statements that speak of the same, as the ribbon between the panes connects them.
 *
 * @param a place in statement A
 * @param b place in statement B
 * @param tier how sure the surest link between them is
 * @param evidence what speaks for the links, strongest first
 * @param topic the highlighted topic that both passages mention most, if any
 * @param position place of that topic in the codebook; 0 without a topic
 * @param crossing whether the passages stand in another order than their neighbours
 */
public record Band(
        Span a, Span b, LinkTier tier, List<String> evidence, Optional<Topic> topic, int position, boolean crossing) {
    public Band {
        evidence = List.copyOf(evidence);
    }

    public Span of(Side side) {
        return side == Side.A ? a : b;
    }

    public boolean isUncertain() {
        return tier == LinkTier.UNCERTAIN;
    }
}
