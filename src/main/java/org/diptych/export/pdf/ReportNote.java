package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.page.LinePattern;
import org.diptych.export.shared.Markdown;
import org.diptych.export.shared.NoteTopic;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Pattern;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/**
 * A note of the researcher that is written.
 *
 * @param annotation the note
 * @param span its words in the present text
 */
record ReportNote(Annotation annotation, Span span) {
    /** The notes on one side that were chosen and whose words were found, in reading order. */
    static List<ReportNote> of(Comparison comparison, PdfOptions options, Side side) {
        List<ReportNote> notes = new ArrayList<>();
        int length = comparison.statement(side).text().length();
        for (Annotation annotation : comparison.research().annotations()) {
            Optional<Span> span = annotation.anchor().span();
            if (annotation.side() == side
                    && options.hasNote(annotation)
                    && span.isPresent()
                    && span.get().end() <= length) {
                notes.add(new ReportNote(annotation, span.get()));
            }
        }
        notes.sort(Comparator.comparing(ReportNote::span));
        return List.copyOf(notes);
    }

    String author() {
        return annotation.author().strip();
    }

    /** Who wrote what. */
    String head() {
        return author().isEmpty() ? "Note" : author();
    }

    String text() {
        return Markdown.plain(annotation.note());
    }

    /** Whether the note is on a highlight of this mark. */
    boolean isOn(Mark mark) {
        return span.equals(mark.span()) && annotation.side() == mark.side();
    }

    /** What marks the words of notes that stand on no highlight of the given topics. */
    static ReportTopic mark(List<ReportNote> a, List<ReportNote> b, List<ReportTopic> topics) {
        Set<String> highlighted = topics.stream().map(ReportTopic::id).collect(Collectors.toSet());
        TopicResult places = new TopicResult(NoteTopic.topic(), places(a, highlighted), places(b, highlighted));
        return new ReportTopic(places, Colour.of(NoteTopic.COLOUR), LinePattern.FINE_DASHED);
    }

    private static TopicPresence places(List<ReportNote> notes, Set<String> highlighted) {
        List<TopicMention> places = notes.stream()
                .filter(note -> note.annotation()
                        .topicId()
                        .filter(highlighted::contains)
                        .isEmpty())
                .map(note -> new TopicMention(NoteTopic.ID, note.span(), new Pattern("", note.text())))
                .toList();
        return new TopicPresence(TopicStatus.NAMED, places, List.of(), 0, 0);
    }
}
