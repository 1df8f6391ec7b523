package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedFormTest {
    @ParameterizedTest
    @CsvSource({
        "Boats, boats",
        "ANN’S, ann's",
        "Annʼs, ann's",
        "co‑op, co-op",
        "co‐op, co-op",
        "ＡＢＣ－５, abc-5",
        "！～, !~",
        "ba\u00ADsis, basis",
        "zero\u200Bwidth, zerowidth",
        "Übung, übung",
        "السَّـلام, السلام",
        "港口, 港口"
    })
    void formsThatLookAlikeBecomeOne(String word, String folded) {
        assertEquals(folded, FoldedForm.of(word));
    }

    @Test
    void charactersBesideTheWideOnesStay() {
        assertEquals("\uFF00\uFF5F", FoldedForm.of("\uFF00\uFF5F"));
        assertEquals("\u064A\u0653", FoldedForm.of("\u064A\u064B\u0652\u0653"));
    }

    @Test
    void traditionalCharactersHaveASimplifiedForm() {
        assertEquals('国', HanVariants.simplified('國'));
        assertEquals('口', HanVariants.simplified('口'));
        assertEquals('a', HanVariants.simplified('a'));
        assertEquals('가', HanVariants.simplified('가'));
    }
}
