package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
    /** Ten lines of 50 characters and 20 pixels, of a text of 1,000 characters that is scrolled by 10 lines. */
    private final VisibleText middle = text(1000, 500, 10, 0);

    @Test
    void offsetInViewHasTheEdgesOfItsLine() {
        assertEquals(20, middle.topOf(560));
        assertEquals(40, middle.bottomOf(600));
        assertEquals(40, middle.bottomOf(599));
        assertEquals(30, middle.yOf(575));
    }

    @Test
    void offsetOutOfViewIsEstimated() {
        assertEquals(-200, middle.topOf(0));
        assertEquals(300, middle.topOf(1250));
        assertFalse(middle.knows(499));
        assertTrue(middle.knows(1000));
    }

    @Test
    void heightAndOffsetBelongTogether() {
        for (double y = 0; y < 200; y += 7) {
            assertEquals(y, middle.yOf(middle.offsetAt(y)), 1e-9);
        }
    }

    @Test
    void positionRunsFromZeroToOne() {
        assertEquals(0, text(1000, 0, 10, 0).position());
        assertEquals(1, middle.position());
        assertEquals(0.5, text(1000, 250, 10, 0).position(), 1e-9);
    }

    @Test
    void textThatFitsIsAtItsStart() {
        assertEquals(0, text(100, 0, 2, 14).position());
    }

    @Test
    void nothingInViewIsNowhere() {
        VisibleText none = new VisibleText(0, 200, List.of());
        assertEquals(0, none.yOf(10));
        assertEquals(0, none.offsetAt(10));
        assertEquals(0, none.position());
    }

    private static VisibleText text(int length, int from, int count, double top) {
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new TextLine(from + 50 * i, from + 50 * i + 50, top + 20 * i, top + 20 * i + 20));
        }
        return new VisibleText(length, 200, lines);
    }
}
