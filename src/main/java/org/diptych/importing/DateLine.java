package org.diptych.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the day of a statement in its text: in a line of its own below the title, in the dateline of an agency
 * ("GENEVA, November 23, 2025 —", "新华社北京2025年11月24日电"), or in the words with which the first sentence begins. A day
 * without a year is not guessed.
 */
final class DateLine {
    /** Paragraphs at the start in which a date is that of the statement. */
    private static final int PARAGRAPHS = 6;

    /** Paragraphs of which the first words may be the date; later ones tell of other days. */
    private static final int OPENING = 3;

    /** A line with a date and not much else, in UTF-16 units. */
    private static final int SHORT_LINE = 80;

    /** How far from the start of a paragraph its dateline may be. */
    private static final int NEAR_START = 70;

    /** Words after which a date is that of something else. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)\\b(?:since|until|after|before|of the|of|dated|depuis|avant|après|desde|hasta|seit|bis|nach|vor|с|после|до)\\s+(?:\\p{L}+\\s+)?$|自$|根据$");

    /** What may stand before a date in a dateline: names of places, an agency, the day of the week, "On". */
    private static final Pattern LEAD = Pattern.compile(
            "(?u)(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|[\\p{Ll}]{1,3}|\\p{IsHan}{1,14}|[\\p{IsHangul}]{1,12}|[\\p{IsHebrew}\\p{IsArabic}]{1,12}|[ ,;:/|()（）【\\[\\]—–-]){0,14}");

    private DateLine() {}

    /** The day of the statement, if its start says so. */
    static Optional<LocalDate> of(String text) {
        int from = 0;
        for (int paragraph = 0; paragraph < PARAGRAPHS && from < text.length(); ) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            String line = text.substring(from, Math.min(to, from + 400)).strip();
            if (!line.isEmpty()) {
                Optional<LocalDate> day = inLine(line, paragraph < OPENING);
                if (day.isPresent()) {
                    return day;
                }
                paragraph++;
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inLine(String line, boolean opening) {
        Optional<WrittenDate> date = WrittenDate.first(line);
        if (date.isEmpty() || date.get().start() > NEAR_START) {
            return Optional.empty();
        }
        String lead = line.substring(0, date.get().start());
        if (OTHER_DAY.matcher(lead).find()) {
            return Optional.empty();
        }
        boolean alone = line.length() <= SHORT_LINE;
        return alone || (opening && LEAD.matcher(lead).matches())
                ? Optional.of(date.get().day())
                : Optional.empty();
    }

    /** The first date written in a short text such as the label of a page. */
    static Optional<LocalDate> find(String text) {
        return WrittenDate.first(text).map(WrittenDate::day);
    }

    /** The day, if there is such a day. */
    static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth)).filter(day -> day.getYear() >= 1800);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
