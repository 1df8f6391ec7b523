package org.diptych.ui.topics;

import org.diptych.model.Topic;
import org.diptych.model.TopicStatus;

/**
 * A topic with its counts, as a chip shows it.
 *
 * @param topic the topic
 * @param position its place in the codebook
 * @param countA mentions in A
 * @param countB mentions in B
 * @param statusA what A does with it
 * @param statusB what B does with it
 * @param look how it is highlighted
 */
public record TopicChip(
        Topic topic, int position, int countA, int countB, TopicStatus statusA, TopicStatus statusB, Look look) {

    /** Whether a topic is highlighted, and whether alone. */
    public enum Look {
        SHOWN,
        HIDDEN,
        SOLO,
        /** Shown, but another one is looked at alone. */
        WAITING
    }

    boolean isNamed() {
        return countA + countB > 0;
    }
}
