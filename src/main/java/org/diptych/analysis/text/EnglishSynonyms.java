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
    private static final byte[] LIST = WordList.bytes(EnglishSynonyms.class, "english-synonyms.txt");
    /** Every word of every line. */
    private static final PlaceTable WORDNET = new PlaceTable(LIST, " \n", 20_600);

    private static final Map<String, Set<String>> NEAR = new HashMap<>();

    static {
        int start = 0;
        for (int i = 0; i < LIST.length; i++) {
            boolean word = i == start || LIST[i - 1] == ' ';
            if (word && LIST[start] != '#' && LIST[i] != '\n') {
                WORDNET.add(i);
            }
            start = LIST[i] == '\n' ? i + 1 : start;
        }
        for (List<String> words : nearLines()) {
            for (String one : words) {
                words.stream()
                        .filter(word -> !word.equals(one))
                        .forEach(word -> NEAR.computeIfAbsent(one, key -> new LinkedHashSet<>())
                                .add(word));
            }
        }
    }

    private EnglishSynonyms() {}

    /** The words that say the same in official statements, a list for each thing said. */
    public static List<List<String>> nearLines() {
        return WordList.read(EnglishSynonyms.class, "english-near.txt").stream()
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
    }

    /** Synonyms of a lemma in lower case by WordNet; empty when none are known. */
    public static Set<String> of(String lemma) {
        Set<String> synonyms = new LinkedHashSet<>();
        for (int place : WORDNET.places(lemma)) {
            int line = place;
            while (line > 0 && LIST[line - 1] != '\n') {
                line--;
            }
            // The first word of a line has all others as synonyms, the others have the first.
            if (line == place) {
                synonyms.addAll(List.of(WORDNET.behind(place).split(" ", -1)));
            } else {
                synonyms.add(WORDNET.word(line));
            }
        }
        return synonyms;
    }

    /** What says the same as a lemma in official statements, in dictionary form; empty when nothing is known. */
    public static Set<String> near(String lemma) {
        return NEAR.getOrDefault(lemma, Set.of());
    }
}
