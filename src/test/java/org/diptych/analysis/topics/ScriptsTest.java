package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "en, en, true",
        "en-GB, en-US, true",
        "fr, en, false",
        "en, fr, false",
        "en, zh, true",
        "zh, en, true",
        "fr, zh, false",
        "zh-Hans, zh-Hant, true",
        "zh, ja, false",
        "ru, uk, false",
        "ru, zh, true",
        "'', zh, true",
        "und, fr, true",
        "fr, und, true"
    })
    void aPatternAppliesToItsLanguageAndFromOneScriptToAnother(String pattern, String text, boolean applies) {
        assertEquals(applies, Scripts.applies(pattern, text));
    }

    @Test
    void theLanguageIsTheFirstPartOfItsTag() {
        assertEquals("zh", Scripts.primary("ZH-Hant-TW"));
        assertEquals("ru", Scripts.primary("ru"));
        assertEquals("", Scripts.primary("und"));
        assertTrue(Scripts.hasOwnScript("zh-Hant"));
        assertFalse(Scripts.hasOwnScript("fr"));
    }
}
