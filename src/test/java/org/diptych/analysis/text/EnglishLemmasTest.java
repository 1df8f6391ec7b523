package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLemmasTest {
    @ParameterizedTest
    @CsvSource({
        "boats, NOUN, boat",
        "cities, NOUN, city",
        "churches, NOUN, church",
        "wishes, NOUN, wish",
        "glasses, NOUN, glass",
        "taxes, NOUN, tax",
        "fishermen, NOUN, fisherman",
        "children, NOUN, child",
        "drones, NOUN, drone",
        "zorbies, NOUN, zorby",
        "zorbs, NOUN, zorb",
        "zorches, NOUN, zorch",
        "zorshes, NOUN, zorsh",
        "zorbss, NOUN, zorbss",
        "zorbus, NOUN, zorbus",
        "zorbis, NOUN, zorbis",
        "zorxes, NOUN, zorx",
        "zos, NOUN, zos",
        "carries, VERB, carry",
        "carried, VERB, carry",
        "making, VERB, make",
        "made, VERB, make",
        "goes, VERB, go",
        "hoped, VERB, hope",
        "wanted, VERB, want",
        "was, AUX, be",
        "won't, AUX, will",
        "can't, AUX, can",
        "shan't, AUX, shall",
        "isn't, AUX, be",
        "they'll, PRON, they",
        "busiest, ADJ, busy",
        "larger, ADJ, larger",
        "wider, ADJ, wide",
        "strengthened, ADJ, strengthened",
        "better, ADJ, good",
        "firmly, ADV, firmly",
        "Ann, PROPN, Ann",
        "post-wars, NOUN, post-war",
        "mr., NOUN, mr",
        "x, NOUN, x",
        "the, DET, the",
        "met, '', meet",
        "boats, '', boat",
        "zorbs, '', zorb",
        "meeting, '', meet",
        "fish, '', fish"
    })
    void aFormHasItsDictionaryForm(String form, String tag, String lemma) {
        assertEquals(lemma, EnglishLemmas.lemma(form, tag));
    }

    @Test
    void endlessWordsAreLeftAlone() {
        assertEquals("z".repeat(40) + "s", EnglishLemmas.lemma("z".repeat(40) + "s", "NOUN"));
        assertEquals("z".repeat(39), EnglishLemmas.lemma("z".repeat(39) + "s", "NOUN"));
    }

    @Test
    void aFormIsKnownInItsPartOfSpeech() {
        assertTrue(EnglishLemmas.isKnown("reaffirms", 'v'));
        assertFalse(EnglishLemmas.isKnown("reaffirms", 'n'));
        assertTrue(EnglishLemmas.isKnown("largest", 'a'));
        assertFalse(EnglishLemmas.isKnown("zorbs", 'n'));
    }
}
