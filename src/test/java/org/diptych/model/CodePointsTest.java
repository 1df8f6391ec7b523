package org.diptych.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void plainTextKeepsItsOffsets() {
        assertEquals(new Span(2, 5), new CodePoints("台湾 peace").of(new Span(2, 5)));
    }

    @Test
    void emojiCountsAsOne() {
        String text = "a😀b😀";
        CodePoints points = new CodePoints(text);

        assertEquals(new Span(2, 3), points.of(new Span(3, 4)));
        assertEquals(4, points.at(text.length()));
    }

    @Test
    void loneSurrogateCountsAsOne() {
        CodePoints points = new CodePoints("\uD83Da\uDE00b");

        assertEquals(4, points.at(4));
        assertEquals(1, points.at(1));
    }
}
