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
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final Analysis analysis = Sample.analyse(Sample.comparison(), Progress.NONE);

    @Test
    void bothSidesHaveTheSameLanes() {
        Overview a = Overview.of(analysis, Side.A, topic -> true, Sample.A.length());
        Overview b = Overview.of(analysis, Side.B, topic -> true, Sample.B.length());
        assertEquals(
                List.of("harbour", "treaty", "fishing", ""),
                a.lanes().stream().map(OverviewTest::name).toList());
        assertEquals(
                a.lanes().stream().map(OverviewTest::name).toList(),
                b.lanes().stream().map(OverviewTest::name).toList());
    }

    @Test
    void sentencesWithoutLinkStandOnlyHere() {
        Overview a = Overview.of(analysis, Side.A, topic -> false, Sample.A.length());
        assertEquals(1, a.lanes().size());
        assertEquals(2, a.lanes().get(0).spans().size());
    }

    @Test
    void placesAreRowsOfPixels() {
        assertEquals(
                List.of(new Span(0, 3), new Span(50, 60), new Span(97, 100)),
                Overview.rows(List.of(new Span(0, 1), new Span(500, 600), new Span(999, 1000)), 1000, 100, 3));
    }

    @Test
    void placesThatTouchAreOneRun() {
        assertEquals(
                List.of(new Span(0, 5)),
                Overview.rows(List.of(new Span(0, 1), new Span(10, 11), new Span(20, 40)), 1000, 100, 3));
    }

    @Test
    void textWithoutRoomHasNoTrouble() {
        assertEquals(List.of(new Span(0, 3)), Overview.rows(List.of(new Span(0, 10)), 0, 0, 3));
    }

    @Test
    void nearestPlaceIsFoundWithinReach() {
        Overview.Lane lane = new Overview.Lane(Optional.empty(), 0, List.of(new Span(10, 20), new Span(30, 40)));
        assertEquals(Optional.of(new Span(10, 20)), lane.near(23, 5));
        assertEquals(Optional.of(new Span(30, 40)), lane.near(28, 5));
        assertEquals(Optional.empty(), lane.near(60, 5));
    }

    private static String name(Overview.Lane lane) {
        return lane.topic().map(Topic::id).orElse("");
    }
}
