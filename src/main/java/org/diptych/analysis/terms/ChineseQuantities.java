package org.diptych.analysis.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a Chinese text, in Arabic and Chinese numerals. Linear in the length of the text. */
final class ChineseQuantities {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> ZEROS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
    private static final int TEN_THOUSAND = 4;
    private static final Map<String, String> CURRENCIES = Map.of(
            "美元", "USD", "欧元", "EUR", "人民币", "CNY", "元", "CNY", "日元", "JPY", "英镑", "GBP", "卢布", "RUB", "卢比", "INR");
    private static final Map<String, String> TIMES = Map.of(
            "年", "year", "周年", "year", "个月", "month", "周", "week", "天", "day", "小时", "hour", "分钟", "minute", "个世纪",
            "century");

    private static final Pattern PLACE = Pattern.compile(
            "(?<year>\\d{4}|[零〇一二三四五六七八九]{4})年(?:(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(?<day>\\d{1,2})[日号])?)?"
                    + "|(?<month2>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?<day2>\\d{1,2}|[二三]?十[一二三四五六七八九]?)[日号]"
                    + "|(?<in>今年|去年|明年)?(?<month3>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?![\\d一二三四五六七八九十])"
                    + "|百分之(?<share>[零〇一二三四五六七八九十百点两]{1,12}|\\d{1,3}(?:\\.\\d{1,6})?)"
                    + "|(?<label>第[0-9一二三四五六七八九十百]{1,8})(?<labelled>[条款号次届章])"
                    + "|(?<number>(?:\\d{1,3}(?:[,，]\\d{3}(?!\\d)){1,6}|\\d{1,20})(?:\\.\\d{1,10})?"
                    + "|[零〇一二三四五六七八九十百千两][零〇一二三四五六七八九十百千两万亿]{0,15})(?<scale>[十百千万亿]{0,3})[多余]?"
                    + "(?<unit>[%％]|个百分点|美元|欧元|人民币|日元|英镑|卢布|卢比|元|周年|个月|个世纪|分钟|小时|年|周|天|\\p{IsHan})?"
                    + "|(?<near>今天|今日|昨天|明天|今年|去年|明年)");

    private final Optional<LocalDate> date;
    private final List<Quantity> found = new ArrayList<>();

    private ChineseQuantities(ReadText text) {
        this.date = text.statement().provenance().date();
    }

    static List<Quantity> of(ReadText text) {
        ChineseQuantities quantities = new ChineseQuantities(text);
        Matcher places = PLACE.matcher(text.text());
        while (places.find()) {
            quantities.read(places);
        }
        return quantities.found;
    }

    private void add(Span span, QuantityKind kind, String value, String unit) {
        found.add(new Quantity(span, kind, value, unit, false));
    }

    private void read(Matcher place) {
        Span span = new Span(place.start(), place.end());
        if (place.group("year") != null) {
            add(span, QuantityKind.DATE, iso(place.group("year"), place.group("month"), place.group("day")), "");
        } else if (place.group("month2") != null) {
            add(span, QuantityKind.DATE, iso(null, place.group("month2"), place.group("day2")), "");
        } else if (place.group("month3") != null) {
            add(span, QuantityKind.DATE, iso(yearOf(place.group("in")), place.group("month3"), null), "");
        } else if (place.group("share") != null) {
            add(span, QuantityKind.PERCENTAGE, plain(value(place.group("share"))), "%");
        } else if (place.group("label") != null) {
            add(span, QuantityKind.LABEL, plain(value(place.group("label").substring(1))), place.group("labelled"));
        } else if (place.group("near") != null) {
            date.ifPresent(day -> add(span, QuantityKind.DATE, near(place.group("near"), day), ""));
        } else {
            measured(place);
        }
    }

    private void measured(Matcher place) {
        String number = place.group("number");
        String unit = place.group("unit") == null ? "" : place.group("unit");
        boolean chinese = DIGITS.indexOf(number.charAt(0)) >= 0 || !Character.isDigit(number.charAt(0));
        boolean known = CURRENCIES.containsKey(unit) || TIMES.containsKey(unit) || "%".equals(unit) || "％".equals(unit);
        boolean telling = known || number.indexOf('万') >= 0 || number.indexOf('亿') >= 0;
        if (chinese && !telling) {
            return;
        }
        BigDecimal value = value(number);
        String scale = place.group("scale");
        for (int i = 0; i < scale.length(); i++) {
            value = value.scaleByPowerOfTen(ZEROS.getOrDefault(scale.charAt(i), 0));
        }
        int end = known || unit.isEmpty() ? place.end() : place.end() - unit.length();
        Span span = new Span(place.start(), unit.equals("个百分点") ? place.end() : end);
        if (unit.equals("%") || unit.equals("％") || unit.equals("个百分点")) {
            add(span, QuantityKind.PERCENTAGE, plain(value), "%");
        } else if (CURRENCIES.containsKey(unit)) {
            add(span, QuantityKind.MONEY, plain(value), CURRENCIES.getOrDefault(unit, ""));
        } else if (TIMES.containsKey(unit)) {
            add(span, QuantityKind.DURATION, plain(value), TIMES.getOrDefault(unit, ""));
        } else {
            add(span, QuantityKind.COUNT, plain(value), "");
        }
    }

    /** The year of "last year", if the statement's date is known. */
    private @Nullable String yearOf(@Nullable String word) {
        return word == null || date.isEmpty() ? null : near(word, date.get());
    }

    private static String near(String word, LocalDate day) {
        return switch (word) {
            case "昨天" -> day.minusDays(1).toString();
            case "明天" -> day.plusDays(1).toString();
            case "今年" -> String.valueOf(day.getYear());
            case "去年" -> String.valueOf(day.getYear() - 1);
            case "明年" -> String.valueOf(day.getYear() + 1);
            default -> day.toString();
        };
    }

    private static String iso(@Nullable String year, @Nullable String month, @Nullable String day) {
        String head = year == null ? "-" : String.format(Locale.ROOT, "%04d", digitByDigit(year));
        String middle = month == null
                ? ""
                : String.format(Locale.ROOT, "-%02d", value(month).intValue());
        return head
                + middle
                + (day == null
                        ? ""
                        : String.format(Locale.ROOT, "-%02d", value(day).intValue()));
    }

    /** A year such as 二〇二五. */
    private static int digitByDigit(String year) {
        int value = 0;
        String digits = year.replace('〇', '零');
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            value = value * 10 + (Character.isDigit(c) ? c - '0' : Math.max(0, DIGITS.indexOf(c)));
        }
        return value;
    }

    /** The value of Arabic or Chinese numerals; digits alone are read one by one. */
    static BigDecimal value(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return new BigDecimal(numeral.replaceAll("[,，]", ""));
        }
        String clean = numeral.replace('〇', '零').replace('两', '二');
        int point = clean.indexOf('点');
        if (point > 0) {
            StringBuilder decimal =
                    new StringBuilder().append(whole(clean.substring(0, point))).append('.');
            clean.substring(point + 1).chars().forEach(c -> decimal.append(Math.max(0, DIGITS.indexOf(c))));
            return new BigDecimal(decimal.append('0').toString());
        }
        return BigDecimal.valueOf(whole(clean));
    }

    private static long whole(String numeral) {
        if (numeral.length() > 1 && numeral.chars().noneMatch(c -> ZEROS.containsKey((char) c))) {
            return digitByDigit(numeral);
        }
        long sum = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int zeros = ZEROS.getOrDefault(c, 0);
            if (zeros == 0) {
                digit = DIGITS.indexOf(c);
            } else if (zeros < TEN_THOUSAND) {
                section += Math.max(1, digit) * (long) Math.pow(10, zeros);
                digit = 0;
            } else {
                // 三千万亿 multiplies, 三亿五千万 adds.
                boolean all = zeros > TEN_THOUSAND;
                long counted = section + digit + (all ? sum : 0);
                sum = (all ? 0 : sum) + Math.max(1, counted) * (long) Math.pow(10, zeros);
                section = 0;
                digit = 0;
            }
        }
        return sum + section + digit;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
