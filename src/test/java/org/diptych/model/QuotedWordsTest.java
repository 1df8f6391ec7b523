package org.diptych.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Both speak of trade: “Trade grows”., Both speak of trade: “Trade grows”.",
        "A says “שלום NATO” twice., A says “\u2067שלום NATO\u2069” twice.",
        "A: “NATO שלום”; B: “سلام $1”., A: “NATO שלום”; B: “\u2067سلام $1\u2069”.",
        "“שלום, “שלום",
        "'', ''"
    })
    void wordsFromRightToLeftAreIsolated(String sentence, String displayed) {
        assertEquals(displayed, QuotedWords.isolated(sentence));
    }
}
