package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.diptych.analysis.text.EnglishFamilies;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;

/** Where the words of a text stand, by every form that they can be looked up with. Not thread-safe. */
final class WordIndex {
    private static final int LONGEST_JOINED = 30;

    private final ReadText there;
    private final boolean english;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final NavigableMap<String, Integer> forms = new TreeMap<>();
    private final Map<String, List<Integer>> known = new HashMap<>();
    private final Map<String, Set<String>> readings = new HashMap<>();

    WordIndex(ReadText there) {
        this.there = there;
        this.english = there.primaryLanguage().equals("en");
        List<Token> tokens = there.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == TokenKind.NUMBER) {
                positions
                        .computeIfAbsent(tokens.get(i).form(), k -> new ArrayList<>(2))
                        .add(i);
            } else if (tokens.get(i).isWord()) {
                index(
                        i,
                        i + 1 < tokens.size() && tokens.get(i + 1).isWord()
                                ? tokens.get(i + 1).form()
                                : "");
            }
        }
    }

    private void index(int at, String next) {
        Token token = there.tokens().get(at);
        forms.putIfAbsent(token.form(), at);
        Set<String> keys = new LinkedHashSet<>(readingsOf(token.form()));
        keys.add(token.form());
        keys.add(token.lemma());
        List<String> parts = english ? EnglishFamilies.parts(token.span().of(there.text())) : List.of();
        if (parts.size() > 1) {
            parts.forEach(part -> keys.addAll(readingsOf(part)));
            keys.add(token.form().replace("-", ""));
        }
        if (!next.isEmpty() && next.length() + token.form().length() < LONGEST_JOINED) {
            keys.add(token.form() + next);
        }
        keys.forEach(
                key -> positions.computeIfAbsent(key, k -> new ArrayList<>(2)).add(at));
    }

    private Set<String> readingsOf(String form) {
        return readings.computeIfAbsent(form, f -> english ? EnglishFamilies.readings(f) : Set.of(f));
    }

    /** Every form that stands for the token, the form itself first. */
    Collection<String> keys(Token token) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(token.form());
        keys.add(token.lemma());
        keys.add(token.form().replace("-", ""));
        if (english) {
            keys.addAll(EnglishFamilies.family(token.form()));
            keys.addAll(EnglishFamilies.family(token.lemma()));
        }
        return keys;
    }

    /** Positions of the token's word there, in any form, in reading order. */
    List<Integer> positions(Token token) {
        return known.computeIfAbsent(token.form() + ' ' + token.lemma(), key -> {
            List<Integer> found = new ArrayList<>();
            for (String form : keys(token)) {
                found.addAll(positions.getOrDefault(form, List.of()));
            }
            return found.stream().distinct().sorted().toList();
        });
    }

    /** Positions of a word that is given in its dictionary form, in any form. */
    List<Integer> positions(String lemma) {
        return known.computeIfAbsent(lemma, key -> {
            List<Integer> found = new ArrayList<>(positions.getOrDefault(lemma, List.of()));
            for (String form : english ? EnglishFamilies.family(lemma) : Set.of(lemma)) {
                found.addAll(positions.getOrDefault(form, List.of()));
            }
            return found.stream().distinct().sorted().toList();
        });
    }

    /** Positions of exactly this form, or of a form with this reading. */
    List<Integer> exactly(String form) {
        return positions.getOrDefault(form, List.of());
    }

    /** All forms of the text in alphabetical order, each with its first position. */
    NavigableMap<String, Integer> forms() {
        return forms;
    }
}
