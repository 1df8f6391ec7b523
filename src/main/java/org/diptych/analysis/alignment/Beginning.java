package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.alignment.PhraseTable.Phrase;

/** The phrases that can begin with one word. */
sealed interface Beginning {
    /** More phrases than these are told apart by the next word. */
    int MANY = 8;

    /** The phrases that may stand at {@code at}, where the word is, longest first. */
    List<Phrase> phrases(SpelledTokens tokens, int at);

    /**
     * The beginning with a word.
     *
     * @param form its letters and digits
     * @param lemma those of its dictionary form
     */
    static Beginning of(PhraseTable table, String form, String lemma) {
        if (form.length() == 1) {
            return new Letter(table, form.charAt(0));
        }
        List<Phrase> phrases = form.isEmpty() ? List.of() : table.startingWith(form, lemma);
        return phrases.size() <= MANY ? new Few(phrases) : Many.of(phrases, form, lemma);
    }

    /** A single letter: the phrases are looked up by the next one. */
    record Letter(PhraseTable table, char letter) implements Beginning {
        @Override
        public List<Phrase> phrases(SpelledTokens tokens, int at) {
            String next = tokens.formBehind(at);
            return next.isEmpty() ? List.of() : table.startingWith(letter, next.charAt(0));
        }
    }

    /** So few phrases that each can be tried. */
    record Few(List<Phrase> all) implements Beginning {
        @Override
        public List<Phrase> phrases(SpelledTokens tokens, int at) {
            return all;
        }
    }

    /**
     * Many phrases.
     *
     * @param single those of this one word
     * @param byNext by the letter with which they go on; each list with those of this one word
     */
    record Many(List<Phrase> all, List<Phrase> single, Map<Character, List<Phrase>> byNext) implements Beginning {
        private static Many of(List<Phrase> phrases, String form, String lemma) {
            List<Phrase> single = new ArrayList<>();
            Map<Character, List<Phrase>> byNext = new HashMap<>();
            for (Phrase phrase : phrases) {
                String letters = phrase.letters();
                int length = letters.startsWith(form) ? form.length() : lemma.length();
                if (length == letters.length()) {
                    single.add(phrase);
                } else {
                    byNext.computeIfAbsent(letters.charAt(length), letter -> new ArrayList<>())
                            .add(phrase);
                }
            }
            byNext.values().forEach(longer -> {
                longer.addAll(single);
                longer.sort(PhraseTable.LONGEST_FIRST);
            });
            return new Many(phrases, single, byNext);
        }

        @Override
        public List<Phrase> phrases(SpelledTokens tokens, int at) {
            String next = tokens.formBehind(at);
            if (next.isEmpty()) {
                // A token without letters, such as a hyphen, may stand inside a phrase.
                return all;
            }
            char letter = next.charAt(0);
            String nextLemma = tokens.lemma(at + 1);
            boolean told = !nextLemma.isEmpty() && nextLemma.charAt(0) == letter;
            return told ? byNext.getOrDefault(letter, single) : all;
        }
    }
}
