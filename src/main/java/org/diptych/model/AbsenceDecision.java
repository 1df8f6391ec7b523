package org.diptych.model;

/**
 * The researcher looked and confirms that a topic is not in a text.
 *
 * @param topicId id of the topic
 * @param side the statement that does not mention it
 */
public record AbsenceDecision(String topicId, Side side) {}
