package org.diptych.analysis.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a full stop means after which word in one language. The lists are {@code abbreviations-LANGUAGE.txt}. */
final class Abbreviations {
    /** Classes of words before a full stop. */
    enum Sort {
        /** Never ends a sentence: "Mr." */
        TITLE,
        /** Ends one before any capital behind a figure, and never otherwise: "2030 г.", but "г. Минск" */
        YEAR,
        /** Does not end one before a figure or a name: "Art." */
        NUMBER,
        /** Does not end one before a figure: "No." */
        FIGURE,
        /** Ends one before any capital: "D.C." */
        PLACE,
        /** Ends one only before a word that usually begins sentences: "U.S." */
        OPEN
    }

    private static final Map<String, Abbreviations> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Sort> sorts = new HashMap<>();
    private final Set<String> starters = new HashSet<>();
    private final Set<String> afterOrdinals = new HashSet<>();

    private Abbreviations(List<String> lines) {
        for (String line : lines) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            List<String> rest = words.subList(1, words.size());
            switch (words.get(0)) {
                case "starter" -> starters.addAll(rest);
                case "ordinal" -> afterOrdinals.addAll(rest);
                default -> {
                    Sort sort = Sort.valueOf(words.get(0).toUpperCase(Locale.ROOT));
                    rest.forEach(word -> sorts.put(word, sort));
                }
            }
        }
    }

    /** The lists of a language; empty lists for a language without any. */
    static Abbreviations of(String language) {
        return KNOWN.computeIfAbsent(
                language,
                key -> new Abbreviations(WordList.find(Abbreviations.class, "abbreviations-" + key + ".txt")
                        .orElse(List.of())));
    }

    /** The class of a lower-case word without its last full stop; null for an ordinary word. */
    @Nullable
    Sort sort(String word) {
        return sorts.get(word);
    }

    /** Whether a lower-case word usually begins a sentence when it has a capital. */
    boolean starts(String word) {
        return starters.contains(word);
    }

    /** Whether figures with a full stop before this lower-case word are an ordinal number ("24. November"). */
    boolean followsOrdinal(String word) {
        return afterOrdinals.contains(word);
    }

    /** Whether the language has a list of sentence starters. */
    boolean knowsStarters() {
        return !starters.isEmpty();
    }
}
