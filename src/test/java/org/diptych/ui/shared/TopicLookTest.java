package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicLookTest {

    @Test
    void blackOnWhiteHasTheContrastOfTheStandard() {
        assertEquals(21, TopicLook.contrast(Color.BLACK, Color.WHITE), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#F0E442", "#E69F00", "#0072B2", "#000000", "#FFFFFF", "#56B4E9"})
    void underlineStandsOutInBothThemes(String colour) {
        assertTrue(TopicLook.contrast(TopicLook.of(colour, 0, false).line(), Color.WHITE) >= 3);
        assertTrue(TopicLook.contrast(TopicLook.of(colour, 0, true).line(), Color.web("#0d1117")) >= 3);
    }

    @Test
    void neighboursDifferWithoutColour() {
        assertNotEquals(
                TopicLook.of("#0072B2", 0, false).stroke(),
                TopicLook.of("#0072B2", 1, false).stroke());
    }
}
