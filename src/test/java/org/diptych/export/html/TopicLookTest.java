package org.diptych.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TopicLookTest {

    @Test
    void contrastOfBlackOnWhiteIs21() {
        assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 1e-9);
    }

    /** WCAG 2.2, 1.4.3, for whatever colour a researcher chose. */
    @Property(tries = 400)
    void textAndLettersAreReadableOnEveryTopicColour(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Colour colour = Colour.of(String.format(Locale.ROOT, "#%06X", rgb));
        TopicLook light = TopicLook.onLight(colour);
        TopicLook dark = TopicLook.onDark(colour);

        assertTrue(light.fill().contrast(TopicLook.LIGHT_TEXT) >= TopicLook.LEAST_CONTRAST, light.toString());
        assertTrue(light.ink().contrast(light.fill()) >= TopicLook.LEAST_CONTRAST, light.toString());
        assertTrue(light.ink().contrast(TopicLook.LIGHT_PAGE) >= TopicLook.LEAST_CONTRAST, light.toString());
        assertTrue(dark.fill().contrast(TopicLook.DARK_TEXT) >= TopicLook.LEAST_CONTRAST, dark.toString());
        assertTrue(dark.ink().contrast(dark.fill()) >= TopicLook.LEAST_CONTRAST, dark.toString());
        assertTrue(dark.ink().contrast(TopicLook.DARK_PAGE) >= TopicLook.LEAST_CONTRAST, dark.toString());
    }
}
