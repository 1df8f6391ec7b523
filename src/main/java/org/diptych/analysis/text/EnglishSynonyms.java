package org.diptych.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that may stand for one another, by their leading senses in WordNet. A hint only; it never proves presence. */
public final class EnglishSynonyms {
    private static final Map<String, Set<String>> SYNONYMS = read();

    private EnglishSynonyms() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> synonyms = new HashMap<>();
        for (String line : WordList.read(EnglishSynonyms.class, "english-synonyms.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            for (String word : words.subList(1, words.size())) {
                synonyms.computeIfAbsent(words.get(0), key -> new HashSet<>()).add(word);
                synonyms.computeIfAbsent(word, key -> new HashSet<>()).add(words.get(0));
            }
        }
        return synonyms;
    }

    /** Synonyms of a lemma in lower case; empty when none are known. */
    public static Set<String> of(String lemma) {
        return SYNONYMS.getOrDefault(lemma, Set.of());
    }
}
