package org.diptych.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Edits of the decisions about mentions that patterns found. Pure. */
public final class MentionDecisions {
    private MentionDecisions() {}

    /**
     * Confirms or rejects mentions of one statement; a decision from before about the same mention is replaced.
     *
     * @param text the text of the statement
     */
    public static Research decide(
            Research research, Side side, String text, Collection<TopicMention> mentions, Verdict verdict) {
        List<MentionDecision> decisions = new ArrayList<>(without(research, side, mentions));
        mentions.forEach(mention ->
                decisions.add(new MentionDecision(side, mention.topicId(), Anchor.at(text, mention.span()), verdict)));
        return research.withMentions(decisions);
    }

    /** The mentions of a topic in one statement that a pattern found and nobody has looked at. */
    public static List<TopicMention> undecided(Analysis analysis, Research research, Side side, String topicId) {
        return analysis.topic(topicId).stream()
                .flatMap(result -> result.of(side).mentions().stream())
                .filter(mention -> mention.origin() == MentionOrigin.FOUND)
                .filter(mention -> research.verdict(side, mention).isEmpty())
                .toList();
    }

    /** Takes the decisions about mentions back, so that they are suggestions again. */
    public static Research reset(Research research, Side side, Collection<TopicMention> mentions) {
        return research.withMentions(without(research, side, mentions));
    }

    /** Takes one decision back. */
    public static Research reset(Research research, MentionDecision decision) {
        return research.withMentions(research.mentions().stream()
                .filter(one -> !one.equals(decision))
                .toList());
    }

    /** Puts a decision on other words, because its own had not been found. */
    public static Research place(Research research, MentionDecision decision, String text, Span span) {
        return research.withMentions(research.mentions().stream()
                .map(one -> one.equals(decision) ? one.withAnchor(Anchor.at(text, span)) : one)
                .toList());
    }

    private static List<MentionDecision> without(Research research, Side side, Collection<TopicMention> mentions) {
        return research.mentions().stream()
                .filter(one -> mentions.stream().noneMatch(mention -> one.isAbout(side, mention)))
                .toList();
    }
}
