package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDerivationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "painstakingly",
                "underfunded",
                "well-funded",
                "denialism",
                "appeasers",
                "digitisation",
                "country-led",
                "rebuilding"
            })
    void wordsMadeFromWordsOfTheListAreDerived(String form) {
        assertTrue(EnglishDerivations.isDerived(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamas", "macron", "samoa", "zelenskyy", "kyiv-backed", "unesco", "rene", "shabaab"})
    void namesAreNot(String form) {
        assertFalse(EnglishDerivations.isDerived(form));
    }
}
