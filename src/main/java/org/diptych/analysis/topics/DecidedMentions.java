package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.model.Annotation;
import org.diptych.model.MentionDecision;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Pattern;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.Verdict;

/** What the patterns found, less what the researcher rejected, with what the researcher marked by hand. */
final class DecidedMentions {
    private DecidedMentions() {}

    private record Place(String topicId, Span span) {}

    /** The mentions of one statement in reading order. */
    static List<TopicMention> of(List<TopicMention> found, Research research, Side side) {
        if (research.isEmpty()) {
            return found;
        }
        Map<Place, Verdict> verdicts = new HashMap<>();
        for (MentionDecision decision : research.mentions()) {
            if (decision.side() == side) {
                decision.anchor()
                        .span()
                        .ifPresent(span -> verdicts.put(new Place(decision.topicId(), span), decision.verdict()));
            }
        }
        List<TopicMention> mentions = new ArrayList<>();
        Set<Place> taken = new HashSet<>();
        for (Annotation annotation : research.annotations()) {
            if (annotation.side() == side && annotation.topicId().isPresent()) {
                String topicId = annotation.topicId().get();
                annotation
                        .anchor()
                        .span()
                        .filter(span -> !annotation.anchor().quote().isBlank() && taken.add(new Place(topicId, span)))
                        .ifPresent(span -> mentions.add(byHand(topicId, span, annotation)));
            }
        }
        for (TopicMention mention : found) {
            Place place = new Place(mention.topicId(), mention.span());
            Verdict verdict = verdicts.get(place);
            if (verdict != Verdict.REJECTED && !taken.contains(place)) {
                mentions.add(verdict == Verdict.CONFIRMED ? confirmed(mention) : mention);
            }
        }
        mentions.sort(Comparator.comparing(TopicMention::span));
        return mentions;
    }

    private static TopicMention byHand(String topicId, Span span, Annotation annotation) {
        return new TopicMention(
                topicId, span, new Pattern("", annotation.anchor().quote()), MentionOrigin.BY_HAND);
    }

    private static TopicMention confirmed(TopicMention mention) {
        return new TopicMention(mention.topicId(), mention.span(), mention.pattern(), MentionOrigin.CONFIRMED);
    }
}
