package org.diptych.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.Verdict;
import org.junit.jupiter.api.Test;

/** What the researcher decides shows in the result. */
class DecisionsTest {
    private static final Topic RICE =
            new Topic("rice", "Rice", "RI", "#0072B2", true, List.of(new Pattern("en", "rice")), List.of(), "");
    private static final Comparison BARE = new Comparison(
            "",
            text("The ministers praised the rice harvest. The weather in the delta was calm."),
            text("The ministers praised the rice harvest. A festival with lanterns followed."),
            new Codebook("", List.of(RICE), List.of()));

    @Test
    void rejectedMentionsDoNotCount() {
        Analysis analysis = analysed(Research.none()
                .withMentions(List.of(new MentionDecision(Side.A, "rice", in(Side.A, "rice"), Verdict.REJECTED))));
        assertThat(analysis.topics().get(0).a().count()).isZero();
        assertThat(analysis.topics().get(0).b().count()).isOne();
    }

    @Test
    void confirmedMentionsSaySo() {
        Analysis analysis = analysed(Research.none()
                .withMentions(List.of(new MentionDecision(Side.A, "rice", in(Side.A, "rice"), Verdict.CONFIRMED))));
        assertThat(analysis.topics().get(0).a().mentions())
                .extracting(TopicMention::origin)
                .containsExactly(MentionOrigin.CONFIRMED);
    }

    @Test
    void highlightsByHandCountAsMentions() {
        Analysis analysis = analysed(Research.none()
                .withAnnotations(List.of(new Annotation(
                        "1", Side.B, in(Side.B, "festival"), Optional.of("rice"), "", "", Instant.EPOCH))));
        assertThat(analysis.topics().get(0).b().mentions())
                .extracting(TopicMention::origin)
                .containsExactly(MentionOrigin.FOUND, MentionOrigin.BY_HAND);
    }

    @Test
    void passagesAreLinkedAndTakenApart() {
        LinkDecision apart = new LinkDecision(
                Optional.of(in(Side.A, "praised")), Optional.of(in(Side.B, "praised")), Verdict.REJECTED);
        LinkDecision together = new LinkDecision(
                Optional.of(in(Side.A, "weather")), Optional.of(in(Side.B, "lanterns")), Verdict.CONFIRMED);
        Analysis analysis = analysed(Research.none().withLinks(List.of(apart, together)));
        assertThat(analysis.links())
                .extracting(link -> link.a() + "-" + link.b())
                .containsExactly("1-1");
    }

    @Test
    void aPassageWithoutCounterpartHasNoLink() {
        LinkDecision alone = new LinkDecision(Optional.of(in(Side.A, "praised")), Optional.empty(), Verdict.REJECTED);
        assertThat(analysed(Research.none()).links()).isNotEmpty();
        assertThat(analysed(Research.none().withLinks(List.of(alone))).links()).noneMatch(link -> link.a() == 0);
    }

    @Test
    void ignoredTermsAreNotListedAndTheRanksHaveNoGap() {
        Analysis all = analysed(Research.none());
        String first = all.a().onlyHere().get(0).key();
        Analysis fewer = analysed(Research.none().withIgnoredTerms(Set.of(first)));
        assertThat(fewer.a().onlyHere()).noneMatch(term -> term.key().equals(first));
        assertThat(fewer.a().onlyHere().get(0).rank()).isOne();
    }

    private static Analysis analysed(Research research) {
        return new Analyzer().analyse(BARE.withResearch(research), Progress.NONE);
    }

    private static Anchor in(Side side, String words) {
        String text = BARE.statement(side).text();
        int at = text.indexOf(words);
        return Anchor.at(text, new Span(at, at + words.length()));
    }

    private static Statement text(String words) {
        return Statement.ofText(words, Provenance.unknown());
    }
}
