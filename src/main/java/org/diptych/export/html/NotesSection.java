package org.diptych.export.html;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.diptych.export.shared.Wording;
import org.diptych.model.Annotation;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;

/** The researcher's notes, A beside B, each with the words it is about. Nothing when there is none. */
final class NotesSection {
    private final Contents contents;

    NotesSection(Contents contents) {
        this.contents = contents;
    }

    static boolean hasNotes(Contents contents) {
        return contents.comparison().research().annotations().stream()
                .anyMatch(one -> !one.note().isBlank());
    }

    void write(Markup out) throws IOException {
        if (!hasNotes(contents)) {
            return;
        }
        out.open("section", "id", "notes", "aria-labelledby", "notes-title");
        out.element("h2", "Notes", "id", "notes-title").open("div", "class", "pair");
        for (Side side : Side.values()) {
            out.open("div")
                    .open("h4")
                    .element("span", side + " · ")
                    .element("bdi", contents.issuer(side))
                    .close();
            List<Annotation> notes = notes(side);
            if (notes.isEmpty()) {
                out.element("p", "No notes.", "class", "nothing");
            } else {
                out.open("ul");
                for (Annotation note : notes) {
                    note(out, note);
                }
                out.close();
            }
            out.close();
        }
        out.close().close();
    }

    private List<Annotation> notes(Side side) {
        return contents.comparison().research().annotations().stream()
                .filter(one -> one.side() == side && !one.note().isBlank())
                .sorted(Comparator.comparingInt(
                        one -> one.anchor().span().map(Span::start).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void note(Markup out, Annotation note) throws IOException {
        out.open("li", "dir", "auto").element("q", note.anchor().quote());
        String topic = note.topicId()
                .flatMap(contents.comparison().codebook()::topic)
                .map(Topic::name)
                .orElse("");
        if (!topic.isEmpty()) {
            out.text(" · ").element("bdi", topic);
        }
        NoteText.write(out, note.note());
        String day = Wording.date(note.made().atZone(ZoneOffset.UTC).toLocalDate());
        out.element("p", note.author().isBlank() ? day : note.author() + ", " + day, "class", "aside")
                .close();
    }
}
