package org.diptych.export.original;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.export.shared.Markdown;
import org.diptych.model.Annotation;

/**
 * What a highlight says.
 *
 * @param text comment; begins with the topic, because Zotero drops comments that repeat the marked words
 * @param author who is named as its author
 * @param time when it was made
 */
record Remark(String text, String author, Calendar time) {
    private static final String PROGRAM = "Diptych";

    Remark {
        time = (Calendar) time.clone();
    }

    /** The remark of a mention that the program found. */
    static Remark of(String text, Calendar time) {
        return new Remark(text, PROGRAM, time);
    }

    /** The researcher's notes on the same words, of which there is one at least. */
    static Remark of(String topic, List<Annotation> notes, String score) {
        Annotation first = notes.get(0);
        String text = notes.stream().map(note -> Markdown.plain(note.note())).collect(Collectors.joining("\n"));
        String author = first.author().isBlank() ? PROGRAM : first.author().strip();
        Calendar time = GregorianCalendar.from(ZonedDateTime.ofInstant(first.made(), ZoneOffset.UTC));
        return new Remark(topic + ": " + text + score, author, time);
    }

    Remark continued() {
        return new Remark(text + " (continued)", author, time);
    }
}
