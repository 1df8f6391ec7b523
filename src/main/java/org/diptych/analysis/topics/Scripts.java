package org.diptych.analysis.topics;

import java.util.Locale;
import java.util.Map;

/** Which patterns apply to which texts. */
final class Scripts {
    private static final String LATIN = "latin";
    private static final Map<String, String> OF_LANGUAGE = Map.ofEntries(
            Map.entry("zh", "han"),
            Map.entry("ja", "han"),
            Map.entry("ko", "hangul"),
            Map.entry("ru", "cyrillic"),
            Map.entry("uk", "cyrillic"),
            Map.entry("be", "cyrillic"),
            Map.entry("bg", "cyrillic"),
            Map.entry("sr", "cyrillic"),
            Map.entry("mk", "cyrillic"),
            Map.entry("kk", "cyrillic"),
            Map.entry("mn", "cyrillic"),
            Map.entry("ar", "arabic"),
            Map.entry("fa", "arabic"),
            Map.entry("ur", "arabic"),
            Map.entry("he", "hebrew"),
            Map.entry("el", "greek"),
            Map.entry("hi", "devanagari"),
            Map.entry("th", "thai"));

    private Scripts() {}

    /** The primary language of a BCP 47 tag; empty when unknown. */
    static String primary(String tag) {
        int end = tag.indexOf('-');
        String primary = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return primary.equals("und") ? "" : primary;
    }

    /** Whether a language is written in another script than the Latin one. */
    static boolean hasOwnScript(String tag) {
        return OF_LANGUAGE.containsKey(primary(tag));
    }

    /** Whether a pattern in one language is looked for in a text in another. */
    static boolean applies(String patternLanguage, String textLanguage) {
        String pattern = primary(patternLanguage);
        String text = primary(textLanguage);
        if (pattern.isEmpty() || text.isEmpty() || pattern.equals(text)) {
            return true;
        }
        String script = OF_LANGUAGE.getOrDefault(pattern, LATIN);
        boolean sameScript = script.equals(OF_LANGUAGE.getOrDefault(text, LATIN));
        return !sameScript && (pattern.equals("en") || !script.equals(LATIN));
    }
}
