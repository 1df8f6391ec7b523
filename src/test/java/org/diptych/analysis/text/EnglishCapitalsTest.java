package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishCapitalsTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "The farmers will sell their Great harvest under this very good Agreement soon again, false",
        "The farmers will sell their Great Harvest under this very good Agreement soon again, true",
        "THE FARMERS WILL SELL THEIR GREAT HARVEST UNDER THIS VERY GOOD AGREEMENT SOON AGAIN, true",
        "The farmers will sell their great harvest under this very good agreement soon again, false"
    })
    void capitalsStressWhereSeveralCommonWordsBearThem(String text, boolean emphatic) {
        ReadText read = ReadText.of(Statement.ofText(text, Provenance.unknown()), Progress.NONE);

        assertEquals(emphatic, EnglishCapitals.areEmphatic(read.text(), read.tokens()));
    }
}
