package org.diptych.analysis.alignment;

import java.util.List;
import java.util.Optional;
import org.diptych.analysis.alignment.PhraseTable.Phrase;
import org.diptych.model.Codebook;

/** Finds the phrases of a codebook in a text of any language, each under the key of its group. */
final class Phrases {

    /** A phrase in a text: the tokens that make it up and the key of its group, alone in a list. */
    record Found(int tokens, List<String> keys) {}

    /** First character of the key of a group of aliases. */
    static final char ALIAS = '=';

    private static final int LONGEST = 12;

    /** Both tables of a codebook; the last ones are kept. */
    private record Tables(Codebook codebook, PhraseTable aliases, PhraseTable matters) {
        static volatile Optional<Tables> latest = Optional.empty();

        static Tables of(Codebook codebook) {
            Optional<Tables> known = latest;
            if (known.isPresent() && known.get().codebook.equals(codebook)) {
                return known.get();
            }
            Tables made = new Tables(codebook, PhraseTable.aliases(codebook), PhraseTable.matters(codebook));
            latest = Optional.of(made);
            return made;
        }
    }

    private final PhraseTable table;

    private Phrases(PhraseTable table) {
        this.table = table;
    }

    /** The names that a codebook declares to be the same thing. */
    static Phrases aliases(Codebook codebook) {
        return new Phrases(Tables.of(codebook).aliases);
    }

    /** The words of one matter: related words, and the patterns of each topic. */
    static Phrases matters(Codebook codebook) {
        return new Phrases(Tables.of(codebook).matters);
    }

    /** What can begin with a word of these letters and digits, whose dictionary form has those. */
    Beginning beginning(String form, String lemma) {
        return Beginning.of(table, form, lemma);
    }

    /** The longest phrase that begins with the token at {@code at}, out of those that can, and ends with a token. */
    static Optional<Found> at(SpelledTokens tokens, int at, Beginning beginning) {
        List<Phrase> phrases = beginning.phrases(tokens, at);
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            int length = length(phrase, tokens, at);
            if (length > 0) {
                return Optional.of(new Found(length, phrase.keys()));
            }
        }
        return Optional.empty();
    }

    /** How many tokens the phrase takes at {@code at}; 0 when it does not stand there. */
    private static int length(Phrase phrase, SpelledTokens tokens, int at) {
        String letters = phrase.letters();
        int matched = 0;
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
            String fitting = tokens.form(i);
            if (!letters.startsWith(fitting, matched)) {
                fitting = tokens.lemma(i);
                if (phrase.exact().isPresent() || !letters.startsWith(fitting, matched)) {
                    return 0;
                }
            }
            matched += fitting.length();
            if (matched == letters.length()) {
                boolean written =
                        phrase.exact().isEmpty() || phrase.exact().get().equals(tokens.written(at, i + 1));
                return matched > 0 && written ? i - at + 1 : 0;
            }
        }
        return 0;
    }
}
