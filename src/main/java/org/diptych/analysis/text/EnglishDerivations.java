package org.diptych.analysis.text;

import java.util.List;

/** Words that no list has and that are made from words of the list: "painstakingly", "underfunded", "denialism". */
public final class EnglishDerivations {
    private static final int SHORTEST_BASE = 4;
    private static final List<String> PREFIXES = List.of(
            "under", "over", "un", "re", "non", "mis", "pre", "inter", "multi", "counter", "anti", "co", "self", "out",
            "de");

    /** Endings, each with what may stand in its place in the base. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("ically", "ic", "ical"),
            List.of("ily", "y"),
            List.of("ly", "", "le"),
            List.of("isms", "", "e", "ist"),
            List.of("ism", "", "e", "ist"),
            List.of("ists", "", "e", "ism"),
            List.of("ist", "", "e", "ism"),
            List.of("isation", "", "e", "ize", "ise"),
            List.of("ization", "", "e", "ize", "ise"),
            List.of("ising", "", "ize", "ise"),
            List.of("izing", "", "ize", "ise"),
            List.of("iness", "y"),
            List.of("ness", ""),
            List.of("less", ""),
            List.of("ers", "", "e"),
            List.of("er", "", "e"));

    private EnglishDerivations() {}

    /**
     * Whether a word is made by a prefix, an ending or a hyphen from words of the list.
     *
     * @param form the word in lower case
     */
    public static boolean isDerived(String form) {
        if (form.indexOf('-') > 0) {
            return isJoined(form);
        }
        return PREFIXES.stream().anyMatch(prefix -> form.startsWith(prefix) && isBase(form.substring(prefix.length())))
                || ENDINGS.stream().anyMatch(ending -> hasBase(form, ending));
    }

    private static boolean isJoined(String form) {
        for (String part : form.split("-", -1)) {
            if (!isCommon(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBase(String form, List<String> ending) {
        if (!form.endsWith(ending.get(0))) {
            return false;
        }
        String stem = form.substring(0, form.length() - ending.get(0).length());
        return ending.stream().skip(1).anyMatch(other -> isBase(stem + other));
    }

    private static boolean isBase(String word) {
        return word.length() >= SHORTEST_BASE && isCommon(word);
    }

    private static boolean isCommon(String word) {
        EnglishWords words = EnglishWords.list();
        return (words.has(word) && !words.isName(word))
                || EnglishLemmas.isKnown(word, 'v')
                || (EnglishLemmas.isKnown(word, 'n') && !words.isName(EnglishLemmas.lemma(word, "NOUN")));
    }
}
