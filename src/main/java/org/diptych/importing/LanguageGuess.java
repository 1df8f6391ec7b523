package org.diptych.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Guesses the language of a text: by its script where that is enough, else by its commonest small words; Chinese by
 * characters that only one of its two scripts has.
 */
final class LanguageGuess {
    /** So many characters of the text are looked at. */
    private static final int SAMPLE = 20_000;

    /** Least share of kana among kana and Chinese characters in Japanese. */
    private static final double KANA_SHARE = 0.05;

    private static final String DEFAULT = "en";
    private static final Map<String, Set<String>> WORDS = words();
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.KHMER, "km");

    private LanguageGuess() {}

    /**
     * BCP 47 tag of the text's language; {@code en} when nothing speaks for another.
     *
     * @param declared what the document says, which decides only between languages that the text may be in
     */
    static String of(String text, String declared) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Map<UnicodeScript, Integer> scripts = scripts(sample);
        UnicodeScript most = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        boolean eastAsian =
                most == UnicodeScript.HAN || most == UnicodeScript.HIRAGANA || most == UnicodeScript.KATAKANA;
        if (eastAsian) {
            return kana > KANA_SHARE * (kana + han)
                    ? "ja"
                    : ChineseScript.of(sample).tag();
        }
        String byScript = BY_SCRIPT.get(most);
        return byScript == null ? byWords(sample, most, declared) : byScript;
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            // A Chinese character or kana says as much as several letters.
            int weight = PageText.isWide(c) ? 3 : 1;
            scripts.merge(UnicodeScript.of(c), weight, Integer::sum);
        });
        return scripts;
    }

    private static String byWords(String text, UnicodeScript script, String declared) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+", -1)) {
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        counts.keySet().removeIf(language -> !isWrittenIn(language, script));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String primary = Locale.forLanguageTag(declared).getLanguage();
        if (most == 0) {
            return primary.isEmpty() || script != UnicodeScript.LATIN ? byDefault(script) : primary;
        }
        if (counts.getOrDefault(primary, 0) == most) {
            return primary;
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DEFAULT);
    }

    private static boolean isWrittenIn(String language, UnicodeScript script) {
        Set<String> words = WORDS.getOrDefault(language, Set.of());
        return words.stream()
                .findFirst()
                .filter(word -> UnicodeScript.of(word.codePointAt(0)) == script)
                .isPresent();
    }

    private static String byDefault(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            default -> DEFAULT;
        };
    }

    /** Reads the list of small words, one language a line: tag, tab, words. */
    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(LanguageGuess.class.getResourceAsStream("small-words.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> words.put(line[0], new HashSet<>(List.of(line[1].split(" ", -1)))));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of small words is part of the program", e);
        }
        return words;
    }
}
