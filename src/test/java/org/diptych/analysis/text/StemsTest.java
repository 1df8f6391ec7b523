package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "ko, 대만의, 대만",
        "ko, 항구에서는, 항구",
        "ko, 나의, 나의",
        "fr, bateaux, bateau",
        "ru, лодками, лодк",
        "zh, 港口, 港口",
        "xx, boats, boats"
    })
    void endingsAreCutOff(String language, String form, String stem) {
        assertEquals(stem, Stems.of(language).stem(form));
    }

    @ParameterizedTest
    @CsvSource({"60, 59", "61, 61"})
    void endlessWordsAreLeftAlone(int length, int stem) {
        assertEquals(stem, Stems.of("fr").stem("b".repeat(length - 1) + "s").length());
    }
}
