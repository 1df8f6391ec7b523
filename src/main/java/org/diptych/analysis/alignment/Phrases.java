package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.Token;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** Finds the phrases of a codebook in a text of any language, each under the key of its group. */
final class Phrases {

    /** A phrase in a text: the tokens that make it up and the key of its group. */
    record Found(int tokens, String key) {}

    private record Phrase(String letters, boolean exact, String key) {}

    /** First character of the key of a group of aliases. */
    static final char ALIAS = '=';

    private static final int LONGEST = 12;

    /** By the first two letters, longest phrase first. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Phrases() {}

    /** The names that a codebook declares to be the same thing. */
    static Phrases aliases(Codebook codebook) {
        Phrases phrases = new Phrases();
        phrases.addGroups(codebook.aliases(), ALIAS + "alias");
        phrases.sort();
        return phrases;
    }

    /** The words of one matter: related words, and the patterns of each topic. */
    static Phrases matters(Codebook codebook) {
        Phrases phrases = new Phrases();
        phrases.addGroups(codebook.related(), EnglishStems.MATTER + "related");
        for (Topic topic : codebook.topics()) {
            topic.patterns().forEach(pattern -> phrases.add(pattern, EnglishStems.MATTER + "topic " + topic.id()));
        }
        phrases.sort();
        return phrases;
    }

    private void addGroups(List<AliasGroup> groups, String prefix) {
        for (int i = 0; i < groups.size(); i++) {
            for (Pattern form : groups.get(i).forms()) {
                add(form, prefix + i);
            }
        }
    }

    private void add(Pattern pattern, String key) {
        boolean exact = pattern.text().startsWith("=");
        String letters = letters(pattern.text());
        if (letters.length() > 1
                && !pattern.text().contains("*")
                && !pattern.text().contains("?")) {
            phrases.computeIfAbsent(head(letters), it -> new ArrayList<>())
                    .add(new Phrase(exact ? letters : letters.toLowerCase(Locale.ROOT), exact, key));
        }
    }

    private void sort() {
        for (List<Phrase> candidates : phrases.values()) {
            candidates.sort(
                    Comparator.comparingInt((Phrase phrase) -> -phrase.letters().length())
                            .thenComparing(Phrase::key));
        }
    }

    /** The longest phrase that begins with the token at {@code at} and ends with a token. */
    Optional<Found> at(String text, List<Token> tokens, int at) {
        String first = letters(tokens.get(at).form());
        List<Phrase> candidates = first.isEmpty() ? List.of() : candidates(tokens, at);
        for (Phrase phrase : candidates) {
            int length = length(phrase, text, tokens, at);
            if (length > 0) {
                return Optional.of(new Found(length, phrase.key()));
            }
        }
        return Optional.empty();
    }

    private List<Phrase> candidates(List<Token> tokens, int at) {
        StringBuilder letters = new StringBuilder();
        for (int i = at; i < Math.min(tokens.size(), at + 2) && letters.length() < 2; i++) {
            letters.append(letters(tokens.get(i).form()));
        }
        return letters.length() < 2 ? List.of() : phrases.getOrDefault(head(letters.toString()), List.of());
    }

    /** How many tokens the phrase takes at {@code at}; 0 when it does not stand there. */
    private static int length(Phrase phrase, String text, List<Token> tokens, int at) {
        int matched = 0;
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
            Token token = tokens.get(i);
            int rest = phrase.letters().length() - matched;
            String form = phrase.exact() ? letters(token.span().of(text)) : letters(token.form());
            String fitting = phrase.letters().startsWith(form, matched) ? form : letters(token.lemma());
            if (fitting.length() > rest
                    || (phrase.exact() && !fitting.equals(form))
                    || !phrase.letters().startsWith(fitting, matched)) {
                return 0;
            }
            matched += fitting.length();
            if (matched == phrase.letters().length()) {
                return i - at + 1;
            }
        }
        return 0;
    }

    private static String head(String letters) {
        return letters.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone, so that "U.S.", "US" and "post-war", "post war" are the same. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
