package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class SingleWordsTest {

    @Test
    void wordsAreCountedByTheirDictionaryForms() {
        SingleWords words = SingleWords.of(
                text("The ships met another ship."), text("They meet at the quays; the quay is old."), Progress.NONE);

        assertEquals(Map.of("ship", 2, "another", 1), words.onlyA());
        assertEquals(Map.of("they", 1, "at", 1, "quay", 2, "be", 1, "old", 1), words.onlyB());
        assertEquals(14, words.total());
    }

    @Test
    void equalTextsHaveNoWordsOfTheirOwn() {
        SingleWords words = SingleWords.of(text("A long voyage."), text("A  LONG\n\nvoyage"), Progress.NONE);

        assertEquals(Map.of(), words.onlyA());
        assertEquals(Map.of(), words.onlyB());
    }

    private static Statement text(String text) {
        return Statement.ofText(text, Provenance.unknown());
    }
}
