package org.diptych.export.pdf.page;

import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/**
 * What the document says about itself.
 *
 * @param title title, not empty
 * @param author who made it, may be empty
 * @param subject one line on what it holds
 * @param creator program and version
 * @param time when it was made
 * @param seed number from which the file's id is made; equal documents of equal time get equal bytes
 */
public record DocumentFacts(String title, String author, String subject, String creator, Instant time, long seed) {

    Calendar calendar() {
        return calendar(time);
    }

    /** A time as documents note it, in whole seconds. */
    static Calendar calendar(Instant time) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(time.toEpochMilli() / 1000 * 1000);
        return calendar;
    }
}
