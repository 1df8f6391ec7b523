package org.diptych.analysis.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.model.Provenance;

/** Guesses the language of a text from its script and its commonest words. */
public final class LanguageGuess {
    private static final int READ = 20_000;
    private static final int[] NONE = {};

    /** Languages in Latin letters in alphabetical order, each with its commonest words. */
    private static final Map<String, List<String>> COMMON = new TreeMap<>(Map.of(
            "en", List.of("the", "of", "and", "to", "in", "that", "with", "for", "is", "on", "will", "you"),
            "fr", List.of("le", "la", "les", "des", "du", "et", "est", "une", "dans", "pour", "que", "au"),
            "es", List.of("el", "la", "los", "las", "del", "y", "una", "por", "que", "con", "para", "al"),
            "de", List.of("der", "die", "das", "und", "den", "mit", "von", "zu", "ist", "im", "des", "dem"),
            "pt", List.of("o", "os", "da", "do", "dos", "e", "uma", "em", "para", "que", "com", "ao"),
            "it", List.of("il", "lo", "gli", "della", "di", "e", "una", "per", "che", "con", "nel", "sono")));

    private static final int LONGEST_COMMON = 5;

    /** For each of these words the places of its languages. */
    private static final Map<String, int[]> LANGUAGES_OF = languagesOf();

    /** Scripts that tell a language, in the alphabetical order of their tags. */
    private enum Script {
        AR,
        EL,
        HE,
        HI,
        JA,
        KO,
        LATIN,
        RU,
        TH,
        UND,
        ZH
    }

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
        Map<Script, Integer> seen = new EnumMap<>(Script.class);
        int latin = 0;
        int at = 0;
        for (int read = 0; read < READ && at < text.length(); read++) {
            if (Characters.isLatinLetter(text.charAt(at))) {
                latin++;
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                seen.merge(script(c), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            seen.merge(Script.LATIN, latin, Integer::sum);
        }
        int kana = seen.getOrDefault(Script.JA, 0);
        int han = seen.getOrDefault(Script.ZH, 0);
        if (kana > 0 && kana * 10 > han) {
            seen.merge(Script.JA, han, Integer::sum);
            seen.remove(Script.ZH);
        }
        // A Chinese word is about two characters long and an English one five letters.
        seen.computeIfPresent(Script.LATIN, (script, count) -> Math.max(1, count / 3));
        return seen.entrySet().stream()
                .max(Map.Entry.<Script, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static boolean isLetter(char c) {
        return Characters.isLatinLetter(c) || (c >= 0x80 && Character.isLetter(c));
    }

    private static Script script(int c) {
        if (Characters.isHan(c)) {
            return Script.ZH;
        }
        if (Characters.isKana(c)) {
            return Script.JA;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL -> Script.KO;
            case CYRILLIC -> Script.RU;
            case ARABIC -> Script.AR;
            case HEBREW -> Script.HE;
            case GREEK -> Script.EL;
            case THAI -> Script.TH;
            case DEVANAGARI -> Script.HI;
            case LATIN -> Script.LATIN;
            default -> Script.UND;
        };
    }

    private static String byWords(String text) {
        int[] hits = new int[COMMON.size()];
        String head = text.substring(0, Math.min(text.length(), READ)).toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= head.length(); at++) {
            if (at == head.length() || !isLetter(head.charAt(at))) {
                if (at > start && at - start <= LONGEST_COMMON) {
                    for (int language : LANGUAGES_OF.getOrDefault(head.substring(start, at), NONE)) {
                        hits[language]++;
                    }
                }
                start = at + 1;
            }
        }
        int most = lastOfMost(hits);
        return hits[most] == 0 ? "en" : List.copyOf(COMMON.keySet()).get(most);
    }

    private static Map<String, int[]> languagesOf() {
        Map<String, int[]> languages = new HashMap<>();
        int language = 0;
        for (List<String> words : COMMON.values()) {
            int place = language++;
            for (String word : words) {
                languages.merge(word, new int[] {place}, (before, one) -> {
                    int[] longer = Arrays.copyOf(before, before.length + 1);
                    longer[before.length] = one[0];
                    return longer;
                });
            }
        }
        return languages;
    }

    /** The last place of the greatest number. */
    private static int lastOfMost(int[] numbers) {
        int most = 0;
        for (int i = 1; i < numbers.length; i++) {
            most = numbers[i] >= numbers[most] ? i : most;
        }
        return most;
    }
}
