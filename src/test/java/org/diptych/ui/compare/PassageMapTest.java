package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diptych.model.LinkTier;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;

class PassageMapTest {
    private final PassageMap map = PassageMap.of(
            List.of(band(100, 200, 10, 20, false), band(250, 260, 90, 95, true), band(300, 400, 40, 80, false)),
            1000,
            100);

    @Test
    void passagesLieBesideEachOther() {
        assertEquals(10, map.across(Side.A, 100));
        assertEquals(15, map.across(Side.A, 150));
        assertEquals(60, map.across(Side.A, 350));
        assertEquals(350, map.across(Side.B, 60));
    }

    @Test
    void whatStandsBetweenPassagesIsSpreadEvenly() {
        assertEquals(30, map.across(Side.A, 250));
        assertEquals(250, map.across(Side.B, 30));
    }

    @Test
    void bothTextsBeginAndEndTogether() {
        assertEquals(0, map.across(Side.A, 0));
        assertEquals(100, map.across(Side.A, 1000));
        assertEquals(1000, map.across(Side.B, 100));
        assertEquals(100, map.across(Side.A, 5000));
    }

    @Test
    void placeNeverGoesBack() {
        double before = -1;
        for (int offset = 0; offset <= 1000; offset++) {
            double now = map.across(Side.A, offset);
            assertTrue(now >= before, "at " + offset);
            before = now;
        }
    }

    @Test
    void emptyTextHasOnePlace() {
        PassageMap none = PassageMap.of(List.of(), 0, 50);
        assertEquals(0, none.across(Side.B, 0));
        assertEquals(0, none.across(Side.B, 25));
    }

    private static Band band(int fromA, int toA, int fromB, int toB, boolean crossing) {
        return new Band(
                new Span(fromA, toA), new Span(fromB, toB), LinkTier.SURE, List.of(), Optional.empty(), 0, crossing);
    }
}
