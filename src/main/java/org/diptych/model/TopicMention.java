package org.diptych.model;

/**
 * A place at which a statement mentions a topic.
 *
 * @param topicId id of the topic
 * @param span the words that were found or marked
 * @param pattern the pattern that found them; for words marked by hand the words themselves
 * @param origin how it came to be
 */
public record TopicMention(String topicId, Span span, Pattern pattern, MentionOrigin origin) {

    /** A mention that a pattern found. */
    public TopicMention(String topicId, Span span, Pattern pattern) {
        this(topicId, span, pattern, MentionOrigin.FOUND);
    }
}
