package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.MentionDecision;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Pattern;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.Verdict;
import org.junit.jupiter.api.Test;

class DecidedMentionsTest {
    private static final String TEXT = "Rice, tea and more rice.";
    private static final TopicMention FIRST = found(new Span(0, 4));
    private static final TopicMention LAST = found(new Span(19, 23));

    @Test
    void withoutDecisionsAllThatWasFoundCounts() {
        assertEquals(List.of(FIRST, LAST), of(Research.none(), Side.A));
    }

    @Test
    void decisionsCountForTheirSideAndPlaceOnly() {
        Research research = Research.none()
                .withMentions(List.of(
                        new MentionDecision(Side.A, "rice", at(0, 4), Verdict.REJECTED),
                        new MentionDecision(Side.A, "tea", at(19, 23), Verdict.REJECTED),
                        new MentionDecision(Side.B, "rice", at(19, 23), Verdict.CONFIRMED)));

        assertEquals(List.of(LAST), of(research, Side.A));
        assertEquals(
                List.of(FIRST, new TopicMention("rice", LAST.span(), LAST.pattern(), MentionOrigin.CONFIRMED)),
                of(research, Side.B));
    }

    @Test
    void aMarkByHandCountsOnceAndInReadingOrder() {
        Research research = Research.none()
                .withAnnotations(List.of(
                        mark("1", Side.A, at(6, 9), "rice"),
                        mark("2", Side.A, at(6, 9), "rice"),
                        mark("3", Side.A, at(19, 23), "rice"),
                        mark("4", Side.B, at(10, 13), "rice"),
                        new Annotation("5", Side.A, at(10, 13), Optional.empty(), "a note", "", Instant.EPOCH),
                        mark("6", Side.A, new Anchor("gone", "", "", Optional.empty()), "rice"),
                        mark("7", Side.A, at(5, 6), "rice")));

        assertEquals(List.of(FIRST, byHand(6, 9), byHand(19, 23)), of(research, Side.A));
    }

    private static List<TopicMention> of(Research research, Side side) {
        return DecidedMentions.of(List.of(FIRST, LAST), research, side);
    }

    private static TopicMention found(Span span) {
        return new TopicMention("rice", span, new Pattern("en", "rice"), MentionOrigin.FOUND);
    }

    private static TopicMention byHand(int start, int end) {
        return new TopicMention(
                "rice", new Span(start, end), new Pattern("", TEXT.substring(start, end)), MentionOrigin.BY_HAND);
    }

    private static Annotation mark(String id, Side side, Anchor anchor, String topic) {
        return new Annotation(id, side, anchor, Optional.of(topic), "", "", Instant.EPOCH);
    }

    private static Anchor at(int start, int end) {
        return Anchor.at(TEXT, new Span(start, end));
    }
}
