package org.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final String TEXT = "Rice and tea. More rice.";
    private static final Comparison START = new Comparison(
            "",
            Statement.ofText(TEXT, Provenance.unknown()),
            Statement.ofText("Tea alone. Nothing else.", Provenance.unknown()),
            Codebook.empty());
    private static final Research MARKED = Highlights.add(Research.none(), annotation("1", new Span(0, 4), ""));

    @Test
    void sameWordsAreNotMarkedTwiceWithOneTopic() {
        assertThat(Highlights.add(MARKED, annotation("2", new Span(0, 4), ""))).isEqualTo(MARKED);
        assertThat(Highlights.add(MARKED, annotation("2", new Span(0, 4), "why"))
                        .annotations())
                .hasSize(2);
        assertThat(Highlights.add(MARKED, annotation("2", new Span(0, 3), "")).annotations())
                .hasSize(2);
    }

    @Test
    void highlightWithoutTopicIsKeptForItsNoteOnly() {
        Research noted = Highlights.note(MARKED, "1", "why");
        assertThat(Highlights.retopic(noted, "1", Optional.empty())
                        .annotation("1")
                        .map(Annotation::note))
                .contains("why");
        assertThat(Highlights.retopic(MARKED, "1", Optional.empty()).annotations())
                .isEmpty();
        assertThat(Highlights.note(noted, "1", "").annotations()).isEqualTo(MARKED.annotations());
    }

    @Test
    void movedEndsQuoteTheNewWords() {
        Anchor wider = Highlights.place(MARKED, "1", TEXT, new Span(0, 8))
                .annotations()
                .get(0)
                .anchor();
        assertThat(wider).isEqualTo(Anchor.at(TEXT, new Span(0, 8)));
        assertThat(wider.quote()).isEqualTo("Rice and");
    }

    @Test
    void newestDecisionAboutAMentionCounts() {
        TopicMention rice = new TopicMention("rice", new Span(0, 4), new Pattern("", "rice"));
        TopicMention more = new TopicMention("rice", new Span(19, 23), new Pattern("", "rice"));
        Research both = MentionDecisions.decide(Research.none(), Side.A, TEXT, List.of(rice, more), Verdict.CONFIRMED);
        Research one = MentionDecisions.decide(both, Side.A, TEXT, List.of(rice), Verdict.REJECTED);
        assertThat(one.verdict(Side.A, rice)).contains(Verdict.REJECTED);
        assertThat(one.verdict(Side.A, more)).contains(Verdict.CONFIRMED);
        assertThat(one.mentions()).hasSize(2);
        assertThat(MentionDecisions.reset(one, Side.A, List.of(rice, more))).isEqualTo(Research.none());
    }

    @Test
    void linkReplacesWhatItContradicts() {
        Span tea = new Span(0, 13);
        Span alone = new Span(0, 10);
        Comparison apart = START.withResearch(LinkDecisions.noCounterpart(START, Side.A, tea));
        Comparison linked = apart.withResearch(LinkDecisions.link(apart, tea, alone));
        assertThat(linked.research().links())
                .containsExactly(new LinkDecision(
                        Optional.of(Anchor.at(TEXT, tea)),
                        Optional.of(Anchor.at(START.b().text(), alone)),
                        Verdict.CONFIRMED));
        Comparison unlinked = linked.withResearch(LinkDecisions.unlink(linked, tea, alone));
        assertThat(unlinked.research().links())
                .extracting(LinkDecision::verdict)
                .containsExactly(Verdict.REJECTED);
        assertThat(LinkDecisions.reset(
                        unlinked.research(), unlinked.research().links().get(0)))
                .isEqualTo(Research.none());
    }

    @Test
    void linksOfOtherPassagesStay() {
        Comparison linked = START.withResearch(LinkDecisions.link(START, new Span(0, 13), new Span(0, 10)));
        Comparison further = linked.withResearch(LinkDecisions.noCounterpart(linked, Side.A, new Span(14, 24)));
        assertThat(further.research().links()).hasSize(2);
    }

    private static Annotation annotation(String id, Span span, String note) {
        return new Annotation(id, Side.A, Anchor.at(TEXT, span), Optional.of("rice"), note, "", Instant.EPOCH);
    }
}
