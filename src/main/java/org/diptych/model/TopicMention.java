package org.diptych.model;

/**
 * A place at which a pattern of a topic stands in a statement.
 *
 * @param topicId id of the topic
 * @param span the words that were found
 * @param pattern the pattern that found them
 */
public record TopicMention(String topicId, Span span, Pattern pattern) {}
