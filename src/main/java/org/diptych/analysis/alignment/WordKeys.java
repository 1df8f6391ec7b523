package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.analysis.text.Token;

/** Under which keys a word of one text is found in the other, for one language or one pair of languages. */
interface WordKeys {

    /** The keys of the word, the most exact first; empty for a word that says nothing about the subject. */
    List<String> of(Token word);

    /** How common a key is: sentences per 100,000 of official texts that hold it. */
    int frequency(String key);
}
