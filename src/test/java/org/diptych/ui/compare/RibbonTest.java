package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.LinkTier;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;
import org.diptych.model.Span;
import org.diptych.model.StatementReading;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;
import org.diptych.ui.Sample;
import org.junit.jupiter.api.Test;

class RibbonTest {
    private final VisibleText view =
            new VisibleText(300, 100, List.of(new TextLine(100, 150, 0, 50), new TextLine(150, 200, 50, 100)));

    @Test
    void bandReachesFromLineToLine() {
        Band band = band(100, 150, 150, 200, false);
        assertEquals(
                List.of(new Ribbon.Shape(band, 0, 50, 50, 100, false)), Ribbon.shapes(List.of(band), view, view, 100));
    }

    @Test
    void bandOutOfViewOnBothSidesIsNotDrawn() {
        assertEquals(List.of(), Ribbon.shapes(List.of(band(0, 50, 0, 90, false)), view, view, 100));
        assertEquals(
                1,
                Ribbon.shapes(List.of(band(0, 50, 150, 160, false)), view, view, 100)
                        .size());
    }

    @Test
    void bandAgainstTheOrderLiesOnTop() {
        Band crossing = band(100, 110, 180, 190, true);
        Band straight = band(120, 130, 120, 130, false);
        List<Ribbon.Shape> shapes = Ribbon.shapes(List.of(crossing, straight), view, view, 100);
        assertEquals(
                List.of(straight, crossing),
                shapes.stream().map(Ribbon.Shape::band).toList());
    }

    @Test
    void nothingIsDrawnBesideAnEmptyText() {
        VisibleText none = new VisibleText(0, 100, List.of());
        assertTrue(Ribbon.shapes(List.of(band(100, 110, 0, 1, false)), view, none, 100)
                .isEmpty());
    }

    @Test
    void bandTakesTheTopicThatBothPassagesName() {
        List<Band> bands = Bands.of(analysis(), Topic::shown);
        assertEquals(
                List.of(Optional.of("harbour"), Optional.empty()),
                bands.stream().map(band -> band.topic().map(Topic::id)).toList());
        assertEquals(List.of(false, true), bands.stream().map(Band::crossing).toList());
        assertEquals(new Span(0, 10), bands.get(0).a());
        assertEquals(new Span(20, 30), bands.get(0).b());
        assertEquals(List.of("harbour", "1950"), bands.get(0).evidence());
        assertTrue(bands.get(1).isUncertain());
    }

    @Test
    void hiddenTopicGivesNoColour() {
        assertEquals(
                Optional.empty(), Bands.of(analysis(), topic -> false).get(0).topic());
    }

    /** Sentences of ten characters; the first of A beside the third of B, the second of A with the first of B. */
    private static Analysis analysis() {
        StatementReading reading =
                new StatementReading(List.of(sentence(0), sentence(10), sentence(20)), 6, false, List.of());
        Topic topic = Sample.topic("harbour", "HA", "#0072B2", true, "harbour");
        TopicResult result = new TopicResult(topic, presence(topic, 2), presence(topic, 22));
        return new Analysis(
                reading,
                reading,
                List.of(result),
                List.of(
                        new PassageLink(0, 2, 0.9, LinkTier.SURE, List.of("harbour", "1950")),
                        new PassageLink(1, 0, 0.3, LinkTier.UNCERTAIN, List.of())),
                List.of(
                        new Passage(new SentenceRange(0, 0), new SentenceRange(0, 2)),
                        new Passage(new SentenceRange(0, 1), new SentenceRange(2, 3)),
                        new Passage(new SentenceRange(1, 3), new SentenceRange(3, 3))),
                false);
    }

    private static Sentence sentence(int start) {
        return new Sentence(new Span(start, start + 10), 0);
    }

    private static TopicPresence presence(Topic topic, int start) {
        return new TopicPresence(
                TopicStatus.NAMED,
                List.of(new TopicMention(
                        topic.id(), new Span(start, start + 4), topic.patterns().get(0))),
                List.of(0),
                0.3,
                0);
    }

    private static Band band(int fromA, int toA, int fromB, int toB, boolean crossing) {
        return new Band(
                new Span(fromA, toA), new Span(fromB, toB), LinkTier.SURE, List.of(), Optional.empty(), 0, crossing);
    }
}
