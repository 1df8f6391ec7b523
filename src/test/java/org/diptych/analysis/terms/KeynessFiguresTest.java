package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diptych.model.Keyness;
import org.junit.jupiter.api.Test;

class KeynessFiguresTest {

    @Test
    void workedExampleHolds() {
        Keyness keyness = KeynessFigures.of(2, 100, 0, 100);
        assertEquals(2.77, keyness.logLikelihood(), 0.005);
        assertEquals(2, keyness.logRatio(), 1e-9);
        assertFalse(keyness.enoughText());
    }

    @Test
    void textsOfDifferentLengthAreWeighed() {
        Keyness keyness = KeynessFigures.of(5, 1000, 1, 2000);
        assertEquals(6.39, keyness.logLikelihood(), 0.005);
        assertEquals(3.32, keyness.logRatio(), 0.005);
        assertTrue(keyness.enoughText());
    }

    @Test
    void manyOccurrencesAreEnough() {
        assertTrue(KeynessFigures.of(10, 500, 1, 500).enoughText());
    }

    @Test
    void emptyTextsHaveFiniteFigures() {
        Keyness keyness = KeynessFigures.of(1, 0, 0, 0);
        assertTrue(Double.isFinite(keyness.logLikelihood()) && Double.isFinite(keyness.logRatio()));
    }
}
