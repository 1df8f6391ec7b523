package org.diptych.analysis.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Span;

/** Finds the quantities of an English text. Linear in the number of tokens. */
final class EnglishQuantities {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "CNY"),
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"),
            Map.entry("rupee", "INR"),
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("cny", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("jpy", "JPY"),
            Map.entry("rub", "RUB"),
            Map.entry("inr", "INR"));
    /** Letters before a dollar sign. */
    private static final Map<String, String> DOLLARS =
            Map.of("a", "AUD", "c", "CAD", "hk", "HKD", "nt", "TWD", "nz", "NZD", "s", "SGD");

    /** Words before a number of four digits that counts no things: "the 2024 elections", "in 1990 prices". */
    private static final Set<String> BEFORE_YEARS =
            Set.of("the", "in", "of", "since", "until", "from", "by", "for", "its", "their", "our", "'s", "’s");

    private static final Set<String> NEAR_MONTHS = Set.of("last", "next", "this");
    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in", "of", "since", "until", "till", "by", "from", "to", "early", "mid", "late", "during", "last", "next",
            "this", "before", "after", "mid-");

    /** Behind an hour. */
    private static final Set<String> HALVES = Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock");

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
    private static final Set<String> LABELS = Set.of(
            "section", "article", "resolution", "chapter", "paragraph", "no", "annex", "agenda", "title", "protocol");

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "to", "and");

    /** "The two leaders" says who talked, not how many. */
    private static final Set<String> PARTIES = Set.of(
            "leader",
            "side",
            "country",
            "nation",
            "president",
            "minister",
            "people",
            "government",
            "state",
            "party",
            "delegation",
            "counterpart",
            "secretary",
            "official");

    private final List<Token> tokens;
    private final String text;
    private final Optional<LocalDate> date;
    private final List<Quantity> found = new ArrayList<>();

    private EnglishQuantities(ReadText text) {
        this.tokens = text.tokens();
        this.text = text.text();
        this.date = text.statement().provenance().date();
    }

    static List<Quantity> of(ReadText text) {
        EnglishQuantities quantities = new EnglishQuantities(text);
        int at = 0;
        while (at < quantities.tokens.size()) {
            at = quantities.next(at);
        }
        return quantities.found;
    }

    private int next(int at) {
        int month = month(at);
        if (month > 0) {
            int behind = monthFirst(at, month);
            if (behind > at) {
                return behind;
            }
        }
        Token token = tokens.get(at);
        Optional<EnglishNumbers.Read> amount =
                isCurrencyMark(at) ? EnglishNumbers.at(tokens, at + 1) : Optional.empty();
        if (amount.isPresent()) {
            String currency = CURRENCIES.getOrDefault(token.form(), "");
            int behind = at + 1 + amount.get().tokens();
            return add(at, behind, QuantityKind.MONEY, plain(amount.get().value()), currency);
        }
        if (token.kind() == TokenKind.NUMBER || token.isWord()) {
            Optional<EnglishNumbers.Read> number = EnglishNumbers.at(tokens, at);
            if (number.isPresent()) {
                return number(at, number.get());
            }
        }
        return relative(at);
    }

    /** A sign or code that stands apart before its number: "$ 5", "EUR 2 million". */
    private boolean isCurrencyMark(int at) {
        Token token = tokens.get(at);
        String written = token.span().of(text);
        return at + 1 < tokens.size()
                && tokens.get(at + 1).kind() == TokenKind.NUMBER
                && CURRENCIES.containsKey(token.form())
                && written.equals(written.toUpperCase(Locale.ROOT));
    }

    private int add(int first, int behind, QuantityKind kind, String value, String unit) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(behind - 1).span().end());
        found.add(new Quantity(span, kind, value, unit, false));
        return behind;
    }

    private String form(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
    }

    private String lemma(int at) {
        return at < tokens.size() ? tokens.get(at).lemma() : "";
    }

    /** Number of the month named at a token with a capital, 0 when there is none. */
    private int month(int at) {
        String form = form(at);
        if (form.length() < 3
                || !Character.isUpperCase(text.charAt(tokens.get(at).span().start()))) {
            return 0;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (form.equals(month) || (form.length() <= 4 && month.startsWith(form) && ".".equals(form(at + 1)))) {
                return i + 1;
            }
        }
        return form.equals("sept") ? 9 : 0;
    }

    private int afterMonth(int at) {
        return ".".equals(form(at + 1)) ? at + 2 : at + 1;
    }

    private int monthFirst(int at, int month) {
        int next = afterMonth(at);
        int day = day(next);
        if (day > 0 && DASHES.contains(form(next + 1)) && day(next + 2) > day) {
            add(at, next + 1, QuantityKind.DATE, iso(0, month, day), "");
            return add(next + 2, next + 3, QuantityKind.DATE, iso(0, month, day(next + 2)), "");
        }
        if (day > 0) {
            int yearAt = ",".equals(form(next + 1)) ? next + 2 : next + 1;
            int year = year(yearAt);
            return year > 0
                    ? add(at, yearAt + 1, QuantityKind.DATE, iso(year, month, day), "")
                    : add(at, next + 1, QuantityKind.DATE, iso(0, month, day), "");
        }
        int year = year(next);
        if (year > 0) {
            return add(at, next + 1, QuantityKind.DATE, iso(year, month, 0), "");
        }
        return isMonthAlone(at) ? monthAlone(at, month) : at;
    }

    /** A month without day and year: "in November", but not "April Lund"; of "May" and "March" only behind such words. */
    private boolean isMonthAlone(int at) {
        String form = form(at);
        boolean clear = !form.equals("may")
                && !form.equals("march")
                && (at + 1 == tokens.size() || !tokens.get(at + 1).tag().equals("PROPN"));
        return MONTHS.contains(form) && (clear || BEFORE_MONTHS.contains(form(at - 1)));
    }

    private int monthAlone(int at, int month) {
        String before = form(at - 1);
        if (date.isEmpty() || !NEAR_MONTHS.contains(before)) {
            return add(at, at + 1, QuantityKind.DATE, iso(0, month, 0), "");
        }
        // "Last November" is the one before the statement, "next April" the one after it.
        int now = date.get().getMonthValue();
        int step = before.equals("last") ? (month < now ? 0 : -1) : before.equals("next") ? (month > now ? 0 : 1) : 0;
        return add(at - 1, at + 1, QuantityKind.DATE, iso(date.get().getYear() + step, month, 0), "");
    }

    private int day(int at) {
        String form = form(at);
        String digits = form.length() > 2 && !Character.isDigit(form.charAt(form.length() - 1))
                ? form.substring(0, form.length() - 2)
                : form;
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = number ? Integer.parseInt(digits) : 0;
        return value <= 31 ? value : 0;
    }

    private int year(int at) {
        String form = form(at);
        boolean digits = form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = digits ? Integer.parseInt(form) : 0;
        return value >= 1500 && value <= 2200 ? value : 0;
    }

    private static String iso(int year, int month, int day) {
        String head = year > 0 ? String.format(Locale.ROOT, "%04d", year) : "-";
        String middle = month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
        return head + middle + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
    }

    /** Behind a time of day, "6:50 p.m." or "10 a.m.", which is no quantity; {@code at} where there is none. */
    private int behindClock(int at, int behind) {
        boolean minutes = ":".equals(form(behind))
                && isGlued(behind)
                && isGlued(behind + 1)
                && form(behind + 1).length() == 2;
        int end = minutes ? behind + 2 : behind;
        boolean half = HALVES.contains(form(end));
        return minutes || half ? end + (half ? 1 : 0) : at;
    }

    private int number(int at, EnglishNumbers.Read number) {
        int behind = at + number.tokens();
        int clock = behindClock(at, behind);
        if (clock > at) {
            return clock;
        }
        String raw = form(at);
        String value = plain(number.value());
        String sign = raw.substring(0, 1);
        if (raw.endsWith("%")) {
            return add(at, behind, QuantityKind.PERCENTAGE, value, "%");
        }
        if (CURRENCIES.containsKey(sign)) {
            int end = CURRENCIES.containsKey(lemma(behind)) ? behind + 1 : behind;
            String dollars = isGlued(at) ? DOLLARS.getOrDefault(form(at - 1), "") : "";
            return sign.equals("$") && !dollars.isEmpty()
                    ? add(at - 1, end, QuantityKind.MONEY, value, dollars)
                    : add(at, end, QuantityKind.MONEY, value, CURRENCIES.getOrDefault(sign, ""));
        }
        int day = day(at);
        int monthAt = "of".equals(form(behind)) ? behind + 1 : behind;
        if (day > 0 && number.tokens() == 1 && month(monthAt) > 0) {
            int yearAt = ",".equals(form(afterMonth(monthAt))) ? afterMonth(monthAt) + 1 : afterMonth(monthAt);
            int year = year(yearAt);
            return add(at, year > 0 ? yearAt + 1 : monthAt + 1, QuantityKind.DATE, iso(year, month(monthAt), day), "");
        }
        int label = at > 1 && form(at - 1).equals(".") ? at - 2 : at - 1;
        if (label >= 0 && LABELS.contains(form(label)) && number.tokens() == 1) {
            return add(label, behind, QuantityKind.LABEL, value, lemma(label));
        }
        if (year(at) > 0 && number.tokens() == 1 && !isCount(at, behind)) {
            return add(at, behind, QuantityKind.DATE, raw, "");
        }
        return measured(at, behind, value);
    }

    private boolean isGlued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    /** Whether four digits such as 2000 count what follows: a unit, or things in the plural. */
    private boolean isCount(int at, int behind) {
        String unit = lemma(behind);
        boolean plural =
                behind < tokens.size() && isThing(behind) && form(behind).endsWith("s");
        return unit.equals("percent")
                || CURRENCIES.containsKey(lemma(currencyAt(behind)))
                || (plural && (TIMES.contains(unit) || !(at > 0 && BEFORE_YEARS.contains(form(at - 1)))));
    }

    private int measured(int at, int behind, String value) {
        String unit = lemma(behind);
        if (unit.equals("percent")
                || unit.equals("percentage")
                || (unit.equals("per") && "cent".equals(form(behind + 1)))) {
            return add(at, behind + (unit.equals("per") ? 2 : 1), QuantityKind.PERCENTAGE, value, "%");
        }
        int currencyAt = currencyAt(behind);
        if (CURRENCIES.containsKey(lemma(currencyAt)) && lemma(currencyAt).length() > 1) {
            return add(at, currencyAt + 1, QuantityKind.MONEY, value, CURRENCIES.getOrDefault(lemma(currencyAt), ""));
        }
        if (TIMES.contains(unit)) {
            return duration(at, behind, value, unit);
        }
        boolean spelled = tokens.get(at).isWord();
        if (spelled && value.equals("2") && PARTIES.contains(unit)) {
            return behind + 1;
        }
        if (spelled && (value.equals("1") || value.equals("0"))) {
            return at + 1;
        }
        boolean counted = behind < tokens.size() && tokens.get(behind).isWord() && isThing(behind);
        return counted
                ? add(at, behind + 1, QuantityKind.COUNT, value, unit)
                : add(at, behind, QuantityKind.COUNT, value, "");
    }

    private int currencyAt(int at) {
        return form(at).equals("u.s.") || form(at).equals("us") ? at + 1 : at;
    }

    private boolean isThing(int at) {
        return tokens.get(at).tag().equals("NOUN") || tokens.get(at).tag().equals("PROPN");
    }

    private int duration(int at, int behind, String value, String unit) {
        boolean ago = "ago".equals(form(behind + 1)) || "earlier".equals(form(behind + 1));
        if (ago && date.isPresent() && value.length() <= 3 && value.indexOf('.') < 0) {
            return add(at, behind + 2, QuantityKind.DATE, before(date.get(), Integer.parseInt(value), unit), "");
        }
        return add(at, behind + 1, QuantityKind.DURATION, value, unit);
    }

    private static String before(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "day" -> day.minusDays(count).toString();
            case "week" -> day.minusWeeks(count).toString();
            case "month" ->
                iso(day.minusMonths(count).getYear(), day.minusMonths(count).getMonthValue(), 0);
            case "year" -> iso(day.minusYears(count).getYear(), 0, 0);
            case "decade" -> iso(day.minusYears(10L * count).getYear(), 0, 0);
            default -> day.toString();
        };
    }

    /** "today", "last month", "next year" against the date of the statement. */
    private int relative(int at) {
        if (date.isEmpty() || !tokens.get(at).isWord()) {
            return at + 1;
        }
        LocalDate day = date.get();
        switch (form(at)) {
            case "today", "tonight" -> {
                return add(at, at + 1, QuantityKind.DATE, day.toString(), "");
            }
            case "yesterday" -> {
                return add(at, at + 1, QuantityKind.DATE, day.minusDays(1).toString(), "");
            }
            case "tomorrow" -> {
                return add(at, at + 1, QuantityKind.DATE, day.plusDays(1).toString(), "");
            }
            case "this", "last", "next" -> {
                return near(at, day);
            }
            default -> {
                return at + 1;
            }
        }
    }

    private int near(int at, LocalDate day) {
        int step = form(at).equals("this") ? 0 : form(at).equals("last") ? -1 : 1;
        return switch (form(at + 1)) {
            case "year" ->
                add(at, at + 2, QuantityKind.DATE, iso(day.plusYears(step).getYear(), 0, 0), "");
            case "month" -> {
                LocalDate month = day.plusMonths(step);
                yield add(at, at + 2, QuantityKind.DATE, iso(month.getYear(), month.getMonthValue(), 0), "");
            }
            case "morning", "afternoon", "evening" ->
                step == 0 ? add(at, at + 2, QuantityKind.DATE, day.toString(), "") : at + 1;
            default -> at + 1;
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
