package org.diptych.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void neighboursDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    }

    @Test
    void endIsNotContained() {
        Span span = new Span(2, 4);

        assertFalse(span.contains(1));
        assertTrue(span.contains(2));
        assertFalse(span.contains(4));
    }

    @Test
    void spanOfATextIsItsCharacters() {
        assertEquals("peace", new Span(4, 9).of("for peace talks"));
    }

    @Test
    void badValuesAreNamed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new Span(5, 4));

        assertEquals("not a span: [5, 4)", e.getMessage());
    }
}
