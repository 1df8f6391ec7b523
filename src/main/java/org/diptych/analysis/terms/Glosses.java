package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.Bridge;

/** English meanings of Chinese words, also of compounds that the dictionary holds only in parts. Not thread-safe. */
final class Glosses {
    private static final int MOST_MEANINGS = 8;
    private static final int LONGEST_MEANING = 4;
    private static final Set<String> IDLE = Set.of(
            "to", "the", "a", "an", "of", "in", "on", "at", "for", "with", "and", "or", "be", "by", "sth", "sb",
            "one's", "sb's", "as", "from", "into", "about", "upon", "up", "out", "etc", "esp", "abbr", "lit", "fig");

    private final Bridge bridge;
    private final Map<String, List<List<String>>> known = new HashMap<>();

    Glosses(Bridge bridge) {
        this.bridge = bridge;
    }

    /** The meanings of a word, each as its telling words; empty when the dictionary does not hold it. */
    List<List<String>> meanings(String chinese) {
        return known.computeIfAbsent(chinese, word -> {
            List<List<String>> meanings = new ArrayList<>();
            for (String meaning : bridge.english(word)) {
                List<String> telling = telling(meaning);
                if (!telling.isEmpty() && telling.size() <= LONGEST_MEANING && meanings.size() < MOST_MEANINGS) {
                    meanings.add(telling);
                }
            }
            return meanings;
        });
    }

    private static List<String> telling(String meaning) {
        List<String> words = new ArrayList<>();
        for (String word : meaning.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+", -1)) {
            if (word.length() > 1 && !IDLE.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The longest words of the dictionary, of at least two characters, that make up a compound; empty if none do. */
    List<String> parts(String compound) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < compound.length()) {
            int length = compound.length() - at;
            while (length > 1
                    && (length == compound.length()
                            || meanings(compound.substring(at, at + length)).isEmpty())) {
                length--;
            }
            if (length > 1) {
                parts.add(compound.substring(at, at + length));
            }
            at += Math.max(1, length);
        }
        return parts;
    }

    /** Chinese words for an English one. */
    List<String> chinese(String english) {
        return bridge.chinese(english);
    }
}
