package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishPartsTest {
    @ParameterizedTest
    @CsvSource({
        "is, NOUN, '', AUX",
        "are, ADJ, NOUN, AUX",
        "is, VERB, '', VERB",
        "reaffirms, NOUN, PROPN, VERB",
        "boats, NOUN, '', NOUN",
        "uphold, ADJ, '', VERB",
        "upholding, ADJ, ADP, VERB",
        "upholding, ADJ, NOUN, ADJ",
        "upholding, ADJ, PART, VERB",
        "united, ADJ, PROPN, VERB",
        "united, ADJ, PRON, VERB",
        "united, ADJ, DET, ADJ",
        "meeting, NOUN, '', NOUN",
        "zorb, NOUN, '', NOUN"
    })
    void tagsThatAWordCannotHaveAreMended(String form, String tag, String before, String corrected) {
        assertEquals(corrected, EnglishParts.corrected(form, tag, before));
    }
}
