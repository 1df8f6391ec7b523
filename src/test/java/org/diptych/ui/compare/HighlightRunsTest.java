package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;
import org.diptych.ui.Sample;
import org.diptych.ui.compare.HighlightRun.Mark;
import org.diptych.ui.compare.HighlightRun.Trait;
import org.diptych.ui.shared.Marked;
import org.junit.jupiter.api.Test;

class HighlightRunsTest {
    private final Analysis analysis = Sample.analyse(Sample.comparison(), Progress.NONE);

    @Test
    void overlapIsARunOfItsOwn() {
        assertEquals(
                List.of(
                        new HighlightRun(new Span(30, 37), List.of(0), Mark.NONE),
                        new HighlightRun(new Span(43, 50), List.of(0, 1), Mark.NONE),
                        new HighlightRun(new Span(50, 57), List.of(1), Mark.NONE)),
                HighlightRuns.of(analysis, Side.A, Topic::shown, Map.of(), Optional.empty(), Sample.A.length()));
    }

    @Test
    void hiddenTopicsAreLeftOut() {
        assertEquals(
                List.of(new HighlightRun(new Span(43, 57), List.of(1), Mark.NONE)),
                HighlightRuns.of(
                        analysis,
                        Side.A,
                        topic -> topic.id().equals("treaty"),
                        Map.of(),
                        Optional.empty(),
                        Sample.A.length()));
    }

    @Test
    void markedPlacesLieOverTheTopics() {
        Marked marked = new Marked(Side.A, List.of(new Span(4, 13), new Span(47, 57)), 1, 1);
        assertEquals(
                List.of(
                        new HighlightRun(new Span(4, 13), List.of(), Mark.MARKED),
                        new HighlightRun(new Span(43, 47), List.of(1), Mark.NONE),
                        new HighlightRun(new Span(47, 57), List.of(1), Mark.CURRENT)),
                HighlightRuns.of(
                        analysis,
                        Side.A,
                        topic -> topic.id().equals("treaty"),
                        Map.of(),
                        Optional.of(marked),
                        Sample.A.length()));
    }

    @Test
    void longPlaceIsMarkedStronglyOnlyAmongOthers() {
        Span sentence = new Span(0, 90);
        Span next = new Span(91, 181);
        assertEquals(
                List.of(
                        new HighlightRun(sentence, List.of(), Mark.MARKED),
                        new HighlightRun(next, List.of(), Mark.CURRENT)),
                marked(List.of(sentence, next), 1));
        assertEquals(List.of(new HighlightRun(sentence, List.of(), Mark.MARKED)), marked(List.of(sentence), 0));
    }

    private List<HighlightRun> marked(List<Span> places, int current) {
        return HighlightRuns.of(
                analysis, Side.A, topic -> false, Map.of(), Optional.of(new Marked(Side.A, places, current, 1)), 200);
    }

    @Test
    void marksOfTheOtherSideAreNotShown() {
        Marked marked = new Marked(Side.B, List.of(new Span(0, 2)), 0, 1);
        assertEquals(
                List.of(),
                HighlightRuns.of(analysis, Side.A, topic -> false, Map.of(), Optional.of(marked), Sample.A.length()));
    }

    @Test
    void decidedMentionsAreToldFromFoundOnes() {
        List<HighlightRun> runs = HighlightRuns.of(
                decided(), Side.A, topic -> topic.id().equals("harbour"), Map.of(), Optional.empty(), 100);
        assertEquals(
                List.of(
                        new HighlightRun(new Span(30, 37), List.of(0), List.of(0), Set.of(), Mark.NONE),
                        new HighlightRun(new Span(43, 50), List.of(0), Mark.NONE)),
                runs);
    }

    @Test
    void rewrittenWordsAreRuns() {
        Analysis versions = new Analysis(
                analysis.a().withRewritten(List.of(new Span(4, 13))),
                analysis.b(),
                List.of(),
                List.of(),
                List.of(),
                true);
        assertEquals(
                List.of(new HighlightRun(new Span(4, 13), List.of(), List.of(), Set.of(Trait.REWRITTEN), Mark.NONE)),
                HighlightRuns.of(versions, Side.A, topic -> true, Map.of(), Optional.empty(), Sample.A.length()));
    }

    @Test
    void whatLiesBehindTheEndOfTheTextIsLeftOut() {
        Marked marked = new Marked(Side.A, List.of(new Span(4, 13), new Span(20, 30)), 1, 1);
        assertEquals(
                List.of(new HighlightRun(new Span(4, 10), List.of(), Mark.MARKED)),
                HighlightRuns.of(analysis, Side.A, topic -> false, Map.of(), Optional.of(marked), 10));
    }

    /** The first mention of the harbour is confirmed. */
    private Analysis decided() {
        TopicResult harbour = analysis.topics().get(0);
        TopicMention first = harbour.a().mentions().get(0);
        TopicMention confirmed =
                new TopicMention(first.topicId(), first.span(), first.pattern(), MentionOrigin.CONFIRMED);
        TopicPresence presence = new TopicPresence(
                TopicStatus.NAMED, List.of(confirmed, harbour.a().mentions().get(1)), List.of(0), 0.5, 0);
        return analysis.withTopics(List.of(new TopicResult(harbour.topic(), presence, harbour.b())));
    }

    @Test
    void wordsWithANoteAreARunOfTheirOwn() {
        Analysis analysis = Sample.analyse(Sample.comparison(), Progress.NONE);
        List<HighlightRun> runs = HighlightRuns.of(
                analysis,
                Side.A,
                topic -> topic.id().equals("harbour"),
                Map.of(Trait.NOTED, List.of(new Span(4, 13), new Span(30, 33))),
                Optional.empty(),
                40);
        assertEquals(
                List.of(
                        new HighlightRun(new Span(4, 13), List.of(), List.of(), Set.of(Trait.NOTED), Mark.NONE),
                        new HighlightRun(new Span(30, 33), List.of(0), List.of(), Set.of(Trait.NOTED), Mark.NONE),
                        new HighlightRun(new Span(33, 37), List.of(0), Mark.NONE)),
                runs);
    }
}
