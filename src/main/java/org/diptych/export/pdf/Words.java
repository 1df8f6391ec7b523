package org.diptych.export.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.diptych.model.StatementKind;

/** Wordings that several sections share. The report is in English. */
final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String kind(StatementKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || tag.equals("und") ? "" : name + " (" + tag + ")";
    }

    /** "1 word", "12 words"; the plural is made with an s. */
    static String count(long number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** First eight digits of a hash, as footers show it. */
    static String prefix(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
