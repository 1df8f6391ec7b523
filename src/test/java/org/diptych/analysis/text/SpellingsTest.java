package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.diptych.analysis.text.Spellings.Spelling;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    @Test
    void aSpellingIsFoldedAndBroughtToItsDictionaryFormOnce() {
        Spellings spellings = new Spellings("Boats BOATS Boats", form -> form + "!");
        Spelling first = spellings.at(0, 5, true);

        assertEquals("boats", first.form);
        assertEquals("boats!", first.lemma);
        assertSame(first, spellings.at(12, 17, true));
        assertNotSame(first, spellings.at(6, 11, true));
        assertEquals(2, spellings.all().size());
    }

    @Test
    void onlyWordsHaveADictionaryForm() {
        Spelling mark = new Spellings("; x", form -> form + "!").at(0, 1, false);
        assertEquals(";", mark.lemma);
    }

    @Test
    void longAndForeignSpellingsAreToldApart() {
        String text = "abcdefghi abcdefghj 港口 港囗 abcdefghi";
        Spellings spellings = new Spellings(text, form -> form);
        Spelling first = spellings.at(0, 9, true);

        assertEquals("abcdefghj", spellings.at(10, 19, true).form);
        assertEquals("港口", spellings.at(20, 22, true).form);
        assertEquals("港囗", spellings.at(23, 25, true).form);
        assertSame(first, spellings.at(26, 35, true));
    }

    @Test
    void countsAreTakenOnce() {
        Spelling spelling = new Spellings("a", form -> form).at(0, 1, true);
        spelling.count();
        spelling.count();
        assertEquals(2, spelling.takeCount());
        assertEquals(0, spelling.takeCount());
    }

    @Test
    void spellingsAreKeptForAnotherTextAndWhenTheTableGrows() {
        List<String> words = IntStream.range(0, 5000)
                .mapToObj(i -> String.format(Locale.ROOT, i % 2 == 0 ? "w%d" : "longer-word-%d", i))
                .toList();
        Spellings spellings = new Spellings("", form -> form);
        for (int round = 0; round < 2; round++) {
            for (String word : words) {
                spellings.goOn(word);
                assertEquals(word, spellings.at(0, word.length(), true).form);
            }
        }
        assertEquals(5000, spellings.all().size());
    }
}
