package org.diptych.analysis.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads dates in languages other than English and Chinese: 24.11.2025, 24 de noviembre de 2025, 2025年11月24日. */
final class PlainDates {
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<day>\\p{Nd}{1,2})([./])(?<month>\\p{Nd}{1,2})\\2(?<year>\\p{Nd}{4})(?!\\p{Nd})");

    /** Dates of Japanese and Korean. */
    private static final Pattern EASTERN = Pattern.compile("(?:(?<year>\\p{Nd}{4})\\s?[年년])?+"
            + "(?:\\s?(?<month>\\p{Nd}{1,2})\\s?[月월](?:\\s?(?<day>\\p{Nd}{1,2})\\s?[日일])?+)?+");

    private static final Pattern BEFORE_MONTH =
            Pattern.compile("(?<day>\\p{Nd}{1,2})(?!\\p{Nd})(?:\\.|er|º)?+\\s?(?:de\\s)?+");
    private static final Pattern YEAR = Pattern.compile("\\s?(?:de\\s|del\\s)?+(?<year>\\p{Nd}{4})(?!\\p{Nd})");

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private final String text;
    private final QuantityWords words;

    PlainDates(String text, QuantityWords words) {
        this.text = text;
        this.words = words;
    }

    /** The date that begins at an offset. */
    Optional<Quantity> at(int offset) {
        Matcher figures = at(IN_FIGURES, offset);
        if (figures.lookingAt()) {
            return date(offset, figures.end(), figures.group("year"), figures.group("month"), figures.group("day"));
        }
        Matcher eastern = at(EASTERN, offset);
        if (eastern.lookingAt() && eastern.end() > offset) {
            return date(offset, eastern.end(), eastern.group("year"), eastern.group("month"), eastern.group("day"));
        }
        Matcher day = at(BEFORE_MONTH, offset);
        return day.lookingAt()
                ? words.at(text, day.end()).flatMap(month -> named(offset, day, month))
                : Optional.empty();
    }

    /** A day and the name of a month, and a year if one follows. */
    private Optional<Quantity> named(int offset, Matcher day, QuantityWords.Found found) {
        if (found.word().month() == 0) {
            return Optional.empty();
        }
        Matcher year = at(YEAR, found.end());
        boolean known = year.lookingAt();
        return date(
                offset,
                known ? year.end() : found.end(),
                known ? year.group("year") : null,
                String.valueOf(found.word().month()),
                day.group("day"));
    }

    private Matcher at(Pattern pattern, int offset) {
        return pattern.matcher(text).region(offset, text.length()).useTransparentBounds(true);
    }

    private static Optional<Quantity> date(
            int start, int end, @Nullable String year, @Nullable String month, @Nullable String day) {
        StringBuilder iso = new StringBuilder(year == null ? "-" : String.valueOf(Integer.parseInt(year)));
        if (!append(month, LAST_MONTH, iso) || !append(day, LAST_DAY, iso)) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(new Span(start, end), QuantityKind.DATE, iso.toString(), "", false));
    }

    /** Appends a part if it is known; false when there is no such month or day. */
    private static boolean append(@Nullable String part, int most, StringBuilder iso) {
        if (part == null) {
            return true;
        }
        int number = Integer.parseInt(part);
        iso.append(number < 10 ? "-0" : "-").append(number);
        return number > 0 && number <= most;
    }
}
