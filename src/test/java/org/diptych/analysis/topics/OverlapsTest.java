package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.topics.PatternMatcher.Hit;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    @Test
    void ofTwoFindsOfAPatternAtOnePlaceTheLongerStays() {
        List<Hit> finds = new ArrayList<>();
        Overlaps.add(finds, new Hit(0, 3, 5));
        Overlaps.add(finds, new Hit(0, 3, 9));
        Overlaps.add(finds, new Hit(0, 3, 7));
        Overlaps.add(finds, new Hit(1, 3, 7));
        Overlaps.add(finds, new Hit(1, 4, 7));

        assertEquals(List.of(new Hit(0, 3, 9), new Hit(1, 3, 7), new Hit(1, 4, 7)), finds);
    }

    @Test
    void aFindInsideAnExclusionDoesNotCount() {
        List<Hit> finds = List.of(new Hit(0, 20, 25), new Hit(0, 2, 6), new Hit(0, 9, 12), new Hit(0, 13, 18));
        List<Hit> exclusions = List.of(new Hit(0, 13, 17), new Hit(1, 2, 8), new Hit(2, 4, 6), new Hit(3, 9, 12));

        assertEquals(List.of(new Hit(0, 13, 18), new Hit(0, 20, 25)), Overlaps.outside(finds, exclusions));
        assertEquals(finds, Overlaps.outside(finds, List.of()));
        assertEquals(List.of(), Overlaps.outside(List.of(), exclusions));
    }

    @Test
    void aLongExclusionHoldsLaterFindsToo() {
        assertEquals(
                List.of(new Hit(0, 18, 22)),
                Overlaps.outside(
                        List.of(new Hit(0, 5, 6), new Hit(0, 15, 20), new Hit(0, 18, 22)),
                        List.of(new Hit(0, 0, 20), new Hit(0, 4, 8))));
    }

    @Test
    void theLongestFindsFromTheLeftStay() {
        assertEquals(
                List.of(new Hit(1, 0, 8), new Hit(0, 8, 9)),
                Overlaps.longest(List.of(new Hit(0, 8, 9), new Hit(0, 0, 5), new Hit(2, 6, 12), new Hit(1, 0, 8))));
    }
}
