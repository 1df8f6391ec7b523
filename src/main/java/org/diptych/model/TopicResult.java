package org.diptych.model;

/**
 * A topic in both statements.
 *
 * @param topic the topic
 * @param a what statement A does with it
 * @param b what statement B does with it
 */
public record TopicResult(Topic topic, TopicPresence a, TopicPresence b) {

    public TopicPresence of(Side side) {
        return side == Side.A ? a : b;
    }
}
