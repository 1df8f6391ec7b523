package org.diptych.model;

/**
 * The researcher's decision about a mention that a pattern found.
 *
 * @param side the statement
 * @param topicId id of the topic
 * @param anchor the words that were found
 * @param verdict confirmed or rejected
 */
public record MentionDecision(Side side, String topicId, Anchor anchor, Verdict verdict) {

    public MentionDecision withAnchor(Anchor value) {
        return new MentionDecision(side, topicId, value, verdict);
    }

    /** Whether this is about the given mention. */
    public boolean isAbout(Side where, TopicMention mention) {
        return side == where && topicId.equals(mention.topicId()) && anchor.isAt(mention.span());
    }
}
