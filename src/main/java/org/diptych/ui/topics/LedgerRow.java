package org.diptych.ui.topics;

import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicStatus;

/**
 * A topic in both statements, as the ledger shows it.
 *
 * @param topic the topic
 * @param position its place in the codebook
 * @param a what A does with it
 * @param b what B does with it
 * @param silenceA what the researcher decided about its absence from A
 * @param silenceB what the researcher decided about its absence from B
 */
public record LedgerRow(
        Topic topic, int position, TopicPresence a, TopicPresence b, Silence silenceA, Silence silenceB) {

    /** What the researcher decided about an absence. */
    public enum Silence {
        UNDECIDED,
        CONFIRMED,
        /** Confirmed once, but a mention stands in the text now. */
        OVERTAKEN
    }

    public TopicPresence of(Side side) {
        return side == Side.A ? a : b;
    }

    public Silence silence(Side side) {
        return side == Side.A ? silenceA : silenceB;
    }

    boolean isIn(Side side) {
        return of(side).status().isPresent();
    }

    boolean isOnlyIn(Side side) {
        return isIn(side) && !isIn(side.other());
    }

    boolean isInBoth() {
        return isIn(Side.A) && isIn(Side.B);
    }

    boolean isInNeither() {
        return !isIn(Side.A) && !isIn(Side.B);
    }

    /** Whether both mention it and do not do the same with it. */
    boolean differs() {
        return isInBoth() && a.status() != b.status();
    }

    int count() {
        return a.count() + b.count();
    }

    /**
     * How much the row tells about a difference, the most telling first: a position on one side only, a name on one side
     * only, a different stance, common ground, silence on both sides.
     */
    int difference() {
        if (isInNeither()) {
            return 4;
        }
        if (isInBoth()) {
            return differs() ? 2 : 3;
        }
        TopicStatus only = isIn(Side.A) ? a.status() : b.status();
        return only == TopicStatus.NAMED ? 1 : 0;
    }
}
