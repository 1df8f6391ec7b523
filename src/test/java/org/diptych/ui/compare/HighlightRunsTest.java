package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.ui.Sample;
import org.diptych.ui.compare.HighlightRun.Mark;
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
                HighlightRuns.of(analysis, Side.A, Topic::shown, Optional.empty()));
    }

    @Test
    void hiddenTopicsAreLeftOut() {
        assertEquals(
                List.of(new HighlightRun(new Span(43, 57), List.of(1), Mark.NONE)),
                HighlightRuns.of(analysis, Side.A, topic -> topic.id().equals("treaty"), Optional.empty()));
    }

    @Test
    void markedPlacesLieOverTheTopics() {
        Marked marked = new Marked(Side.A, List.of(new Span(4, 13), new Span(47, 57)), 1, 1);
        assertEquals(
                List.of(
                        new HighlightRun(new Span(4, 13), List.of(), Mark.MARKED),
                        new HighlightRun(new Span(43, 47), List.of(1), Mark.NONE),
                        new HighlightRun(new Span(47, 57), List.of(1), Mark.CURRENT)),
                HighlightRuns.of(analysis, Side.A, topic -> topic.id().equals("treaty"), Optional.of(marked)));
    }

    @Test
    void marksOfTheOtherSideAreNotShown() {
        Marked marked = new Marked(Side.B, List.of(new Span(0, 2)), 0, 1);
        assertEquals(List.of(), HighlightRuns.of(analysis, Side.A, topic -> false, Optional.of(marked)));
    }
}
