package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {
    private final EnglishWords words = EnglishWords.list();

    @Test
    void wordHasItsPartsOfSpeech() {
        assertTrue(words.has("tariff"));
        assertTrue(words.has("tariff", 'n'));
        assertTrue(words.has("march", 'v'));
        assertFalse(words.has("tariff", 'r'));
        assertFalse(words.has("tarif"));
        assertFalse(words.has("tarif", 'n'));
    }

    @Test
    void partOfSpeechWithoutOccurrencesIsPossibleAllTheSame() {
        assertEquals(0, words.count("aback", 'n'));
        assertEquals(0, words.standing("aback", 'n'));
        assertEquals(words.count("aback", 'r') + 1, words.standing("aback", 'r'));
        assertTrue(words.has("abalone", 'n'));
        assertEquals(0, words.count("abalone", 'n'));
    }

    @Test
    void countOfAWordIsThatOfItsPartsOfSpeech() {
        int sum = 0;
        for (char part : "nvar".toCharArray()) {
            sum += words.count("work", part);
        }
        assertTrue(words.count("work", 'n') > 9 && words.count("work", 'v') > 9);
        assertEquals(sum, words.count("work"));
        assertEquals(0, words.count("no such word"));
    }

    @Test
    void namesAreFoundInLowerCaseAndKnownAsNames() {
        assertTrue(words.isName("taiwan"));
        assertTrue(words.has("taiwan", 'n'));
        assertFalse(words.has("Taiwan"));
        assertFalse(words.isName("island"));
        assertFalse(words.isName("no such word"));
    }

    @Test
    void irregularFormsHaveALemmaForEachPartOfSpeech() {
        assertEquals("meet", words.irregular("met", 'v'));
        assertEquals("", words.irregular("met", 'n'));
        assertEquals("", words.irregular("meet", 'v'));
        assertTrue(words.isIrregular("met"));
        assertFalse(words.isIrregular("meet"));
    }

    @Test
    void synonymsLeadToAndFromTheFirstWordOfTheirLine() {
        assertEquals(Set.of("kidnap"), EnglishSynonyms.of("abduct"));
        assertTrue(EnglishSynonyms.of("kidnap").contains("abduct"));
        assertEquals(
                List.of("bear", "brook", "endure", "stay", "stomach", "tolerate"),
                List.copyOf(EnglishSynonyms.of("abide")));
        assertTrue(EnglishSynonyms.of("brook").contains("abide"));
        assertFalse(EnglishSynonyms.of("creek").contains("abide"));
        assertEquals(Set.of(), EnglishSynonyms.of("no such word"));
    }
}
