package org.diptych.analysis.terms;

import java.util.Set;
import org.diptych.analysis.text.WordList;

/**
 * Nouns that only say what sort of thing the word beside them is: where one text has "Ukraine crisis" and the other
 * "Ukraine", nothing is missing that could be called so.
 */
final class GeneralNouns {
    private static final Set<String> NOUNS = Set.copyOf(WordList.read(GeneralNouns.class, "general-nouns.txt"));

    private GeneralNouns() {}

    /** Whether an English lemma or a Chinese word is one. */
    static boolean contains(String word) {
        return NOUNS.contains(word);
    }
}
