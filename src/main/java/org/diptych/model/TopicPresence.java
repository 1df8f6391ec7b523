package org.diptych.model;

import java.util.List;

/**
 * What one statement does with one topic.
 *
 * @param status the strongest status of its sentences
 * @param mentions in reading order
 * @param sentences indices of the sentences that mention it, ascending
 * @param share part of the statement's length (words, for Chinese and Japanese characters) in those sentences, 0 to 1
 * @param firstPosition place of the first mention, 0 (start) to 1 (end) of the text; 1 when absent
 */
public record TopicPresence(
        TopicStatus status, List<TopicMention> mentions, List<Integer> sentences, double share, double firstPosition) {
    public TopicPresence {
        mentions = List.copyOf(mentions);
        sentences = List.copyOf(sentences);
    }

    public static TopicPresence absent() {
        return new TopicPresence(TopicStatus.ABSENT, List.of(), List.of(), 0, 1);
    }

    public int count() {
        return mentions.size();
    }
}
