package org.diptych.importing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date with its year as people write it. The names of the months are those of the Unicode Common Locale Data
 * Repository, which is part of the Java platform.
 *
 * @param day the day
 * @param start its UTF-16 offset in the text
 */
record WrittenDate(LocalDate day, int start) {
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "es", "de", "pt", "it", "nl", "ru", "uk", "pl", "cs", "tr", "sv", "da", "nb", "fi", "el", "he",
            "ar", "ar-LB", "fa", "id", "ro", "hu", "bg", "sr", "hr");

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<month>", ")"));

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s*(?:de\\s+|of\\s+|ב)?\\s*" + MONTH
                    + "\\.?,?\\s*(?:de\\s+|del\\s+)?(?<year>\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?iu)(?<!\\p{L})" + MONTH + "\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号號]");
    private static final Pattern CHINESE_NUMERALS = Pattern.compile(
            "(?<year>[〇零○一二三四五六七八九]{4})年(?<month>[元正一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十廿卅]{1,3})[日号號]");
    private static final Pattern ERA = Pattern.compile(
            "(?<era>令和|平成|民國|民国)\\s*(?<year>\\d{1,3}|元)\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?!\\d)");

    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "民國", 1911, "民国", 1911);

    /** The date that begins first in the text. */
    static Optional<WrittenDate> first(String text) {
        List<WrittenDate> found = new ArrayList<>();
        for (Pattern pattern :
                List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, EAST_ASIAN, CHINESE_NUMERALS, ERA, ISO, DOTTED)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                DateLine.day(year(pattern, matcher), month(pattern, matcher), day(pattern, matcher))
                        .ifPresent(day -> found.add(new WrittenDate(day, matcher.start())));
            }
        }
        return found.stream().min(Comparator.comparingInt(WrittenDate::start));
    }

    private static int year(Pattern pattern, Matcher date) {
        String year = date.group("year");
        if (pattern == CHINESE_NUMERALS) {
            return year.chars()
                    .map(c -> Math.max(0, ChineseNumeral.digit((char) c)))
                    .reduce(0, (a, b) -> 10 * a + b);
        }
        int number = year.equals("元") ? 1 : Integer.parseInt(year);
        return pattern == ERA ? number + ERAS.getOrDefault(date.group("era"), 0) : number;
    }

    private static int month(Pattern pattern, Matcher date) {
        String month = date.group("month");
        if (pattern == DAY_MONTH_YEAR || pattern == MONTH_DAY_YEAR) {
            return MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
        }
        return pattern == CHINESE_NUMERALS ? ChineseNumeral.upTo39(month) : Integer.parseInt(month);
    }

    private static int day(Pattern pattern, Matcher date) {
        String day = date.group("day");
        return pattern == CHINESE_NUMERALS ? ChineseNumeral.upTo39(day) : Integer.parseInt(day);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                    if (bare.codePoints().anyMatch(Character::isLetter) && bare.length() > 2) {
                        months.putIfAbsent(bare, month.getValue());
                    }
                }
            }
        }
        months.putIfAbsent("sept", 9);
        return Map.copyOf(months);
    }
}
