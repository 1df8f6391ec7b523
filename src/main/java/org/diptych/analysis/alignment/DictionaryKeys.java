package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.Bridge;
import org.diptych.analysis.text.Token;

/** Chinese words by the English stems of their meanings, so that they can meet the words of an English text. */
final class DictionaryKeys implements WordKeys {
    private static final int MEANINGS = 8;

    private final Bridge bridge;
    private final EnglishStems stems = new EnglishStems();
    private final Map<String, List<String>> known = new HashMap<>();

    DictionaryKeys(Bridge bridge) {
        this.bridge = bridge;
    }

    @Override
    public List<String> of(Token word) {
        return ChineseFilter.isUnspecific(word) ? List.of() : known.computeIfAbsent(word.form(), this::look);
    }

    private List<String> look(String word) {
        Set<String> keys = new LinkedHashSet<>();
        add(word, keys);
        if (keys.isEmpty() && word.length() > 2) {
            for (String part : parts(word)) {
                add(part, keys);
            }
        }
        return List.copyOf(keys);
    }

    private void add(String word, Set<String> keys) {
        List<String> meanings = bridge.english(word);
        for (String meaning : meanings.subList(0, Math.min(MEANINGS, meanings.size()))) {
            for (String english : meaning.split("[^\\p{L}\\p{N}]+", -1)) {
                String stem = stems.of(english);
                if (!english.isEmpty() && !EnglishStems.isUnspecific(english, stem)) {
                    keys.addAll(EnglishStems.keys(stem));
                }
            }
        }
    }

    /** Cuts a word that the dictionary does not hold into the longest ones that it does. */
    private List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            while (end > at + 1 && bridge.english(word.substring(at, end)).isEmpty()) {
                end--;
            }
            if (end > at + 1) {
                parts.add(word.substring(at, end));
            }
            at = end;
        }
        return parts;
    }

    @Override
    public int frequency(String key) {
        return EnglishStems.frequency(key);
    }
}
