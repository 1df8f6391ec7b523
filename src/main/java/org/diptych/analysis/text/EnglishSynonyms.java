package org.diptych.analysis.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that may stand for one another: by their leading senses in WordNet, or because readers of statements take them
 * for the same. They never prove presence; they forbid to claim absence.
 */
public final class EnglishSynonyms {
    private static final Map<String, Set<String>> WORDNET = new HashMap<>();
    private static final Map<String, Set<String>> NEAR = new HashMap<>();

    static {
        for (String line : WordList.read(EnglishSynonyms.class, "english-synonyms.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            for (String word : words.subList(1, words.size())) {
                add(words.get(0), word, WORDNET);
                add(word, words.get(0), WORDNET);
            }
        }
        for (String line : WordList.read(EnglishSynonyms.class, "english-near.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            for (String one : words) {
                words.stream().filter(word -> !word.equals(one)).forEach(word -> add(one, word, NEAR));
            }
        }
    }

    private EnglishSynonyms() {}

    private static void add(String word, String other, Map<String, Set<String>> to) {
        to.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(other);
    }

    /** Synonyms of a lemma in lower case by WordNet; empty when none are known. */
    public static Set<String> of(String lemma) {
        return WORDNET.getOrDefault(lemma, Set.of());
    }

    /** What says the same as a lemma in official statements, in dictionary form; empty when nothing is known. */
    public static Set<String> near(String lemma) {
        return NEAR.getOrDefault(lemma, Set.of());
    }
}
