package org.diptych.analysis.alignment;

import java.util.HashMap;
import java.util.Map;
import org.diptych.analysis.text.Token;
import org.jspecify.annotations.Nullable;

/** The different words of the texts that one reading compares: texts repeat their words. For one thread. */
final class Vocabulary {
    private final Phrases aliases;
    private final Phrases matters;
    private final WordKeys keys;

    /** By the form; further words of the same form hang on the first one. */
    private final Map<String, Word> words = new HashMap<>();

    Vocabulary(Phrases aliases, Phrases matters, WordKeys keys) {
        this.aliases = aliases;
        this.matters = matters;
        this.keys = keys;
    }

    /** The word of a token, the same one for every token of this form, dictionary form, kind and tag. */
    Word of(Token token) {
        Word first = words.get(token.form());
        for (@Nullable Word word = first; word != null; word = word.next()) {
            if (word.isOf(token)) {
                return word;
            }
        }
        Word added = new Word(token, aliases, matters, keys, first);
        words.put(token.form(), added);
        return added;
    }
}
