package org.diptych.analysis.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.model.Provenance;

/** Guesses the language of a text from its script and its commonest words. */
public final class LanguageGuess {
    private static final int READ = 20_000;

    private static final Map<String, List<String>> COMMON = Map.of(
            "en", List.of("the", "of", "and", "to", "in", "that", "with", "for", "is", "on", "will", "you"),
            "fr", List.of("le", "la", "les", "des", "du", "et", "est", "une", "dans", "pour", "que", "au"),
            "es", List.of("el", "la", "los", "las", "del", "y", "una", "por", "que", "con", "para", "al"),
            "de", List.of("der", "die", "das", "und", "den", "mit", "von", "zu", "ist", "im", "des", "dem"),
            "pt", List.of("o", "os", "da", "do", "dos", "e", "uma", "em", "para", "que", "com", "ao"),
            "it", List.of("il", "lo", "gli", "della", "di", "e", "una", "per", "che", "con", "nel", "sono"));

    private LanguageGuess() {}

    /**
     * The language of the text as a BCP 47 tag; the declared one unless it is unknown or the script contradicts it.
     *
     * @param declared tag of the provenance, such as {@code zh-Hans}
     */
    public static String of(String text, String declared) {
        String script = byScript(text);
        boolean known = !declared.isBlank() && !declared.equals(Provenance.UNKNOWN_LANGUAGE);
        if (known && (script.isEmpty() || fits(primary(declared), script))) {
            return declared;
        }
        return script.equals("latin") ? byWords(text) : script.isEmpty() ? Provenance.UNKNOWN_LANGUAGE : script;
    }

    /** The language without script and region: {@code zh} for {@code zh-Hans}. */
    public static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String declared, String script) {
        return switch (script) {
            case "zh" -> List.of("zh", "ja", "yue").contains(declared);
            case "ja", "ko" -> declared.equals(script);
            case "ru" ->
                List.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "mn", "ky", "tg")
                        .contains(declared);
            case "ar" -> List.of("ar", "fa", "ur", "ps").contains(declared);
            case "he" -> List.of("he", "yi", "iw").contains(declared);
            case "latin" ->
                !List.of("zh", "ja", "ko", "ru", "uk", "ar", "fa", "ur", "he", "el", "th")
                        .contains(declared);
            default -> true;
        };
    }

    private static String byScript(String text) {
        Map<String, Integer> seen = new HashMap<>();
        text.codePoints().limit(READ).filter(Character::isLetter).forEach(c -> seen.merge(script(c), 1, Integer::sum));
        int kana = seen.getOrDefault("ja", 0);
        int han = seen.getOrDefault("zh", 0);
        if (kana > 0 && kana * 10 > han) {
            seen.merge("ja", han, Integer::sum);
            seen.remove("zh");
        }
        // A Chinese word is about two characters long and an English one five letters.
        seen.computeIfPresent("latin", (key, count) -> Math.max(1, count / 3));
        return seen.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String script(int c) {
        if (Characters.isHan(c)) {
            return "zh";
        }
        if (Characters.isKana(c)) {
            return "ja";
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL -> "ko";
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case LATIN -> "latin";
            default -> "und";
        };
    }

    private static String byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        String head = text.substring(0, Math.min(text.length(), READ)).toLowerCase(Locale.ROOT);
        for (String word : head.split("[^\\p{L}]+", -1)) {
            COMMON.forEach((language, words) -> {
                if (words.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }
}
