package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.alignment.PhraseTable.Phrase;
import org.diptych.model.Codebook;

/** Finds the phrases of a codebook in a text of any language, each under the key of its group. */
final class Phrases {

    /** A phrase in a text: the tokens that make it up and the key of its group. */
    record Found(int tokens, String key) {}

    /** First character of the key of a group of aliases. */
    static final char ALIAS = '=';

    private static final int LONGEST = 12;

    /** More phrases than these that begin with one word are told apart by the next one. */
    private static final int MANY = 8;

    /**
     * The phrases that can begin with a form when its lemma is this one, longest first.
     *
     * @param single those of this one word
     * @param byNext if there are many, those that go on with a letter and those of this one word
     */
    private record Beginning(
            String lemma, List<Phrase> phrases, List<Phrase> single, Map<Character, List<Phrase>> byNext) {}

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

    /** By the form, for its latest lemma: texts repeat their words, and most begin no phrase. */
    private final Map<String, Beginning> beginning = new HashMap<>();

    private Phrases(PhraseTable table) {
        this.table = table;
    }

    /** The names that a codebook declares to be the same thing; for one thread. */
    static Phrases aliases(Codebook codebook) {
        return new Phrases(Tables.of(codebook).aliases);
    }

    /** The words of one matter: related words, and the patterns of each topic; for one thread. */
    static Phrases matters(Codebook codebook) {
        return new Phrases(Tables.of(codebook).matters);
    }

    /** The longest phrase that begins with the token at {@code at} and ends with a token. */
    Optional<Found> at(SpelledTokens tokens, int at) {
        for (Phrase phrase : beginning(tokens, at)) {
            int length = length(phrase, tokens, at);
            if (length > 0) {
                return Optional.of(new Found(length, phrase.key()));
            }
        }
        return Optional.empty();
    }

    /** The phrases that may stand at {@code at}, longest first. */
    private List<Phrase> beginning(SpelledTokens tokens, int at) {
        String form = tokens.form(at);
        String next = at + 1 < tokens.size() ? tokens.form(at + 1) : "";
        if (form.length() < 2) {
            return form.isEmpty() || next.isEmpty() ? List.of() : table.startingWith(form.charAt(0), next.charAt(0));
        }
        String lemma = tokens.lemma(at);
        Beginning known = beginning.get(form);
        if (known == null || !known.lemma().equals(lemma)) {
            known = beginning(form, lemma);
            beginning.put(form, known);
        }
        if (known.byNext().isEmpty() || next.isEmpty()) {
            // A token without letters, such as a hyphen, may stand inside a phrase.
            return known.phrases();
        }
        char letter = next.charAt(0);
        String nextLemma = tokens.lemma(at + 1);
        boolean told = !nextLemma.isEmpty() && nextLemma.charAt(0) == letter;
        return told ? known.byNext().getOrDefault(letter, known.single()) : known.phrases();
    }

    private Beginning beginning(String form, String lemma) {
        List<Phrase> phrases = table.startingWith(form, lemma);
        if (phrases.size() <= MANY) {
            return new Beginning(lemma, phrases, List.of(), Map.of());
        }
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
        return new Beginning(lemma, phrases, single, byNext);
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
