package org.diptych.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.export.original.OriginalPdf;
import org.diptych.export.shared.NoteTopic;
import org.diptych.model.Analysis;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Pattern;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/** What is to be marked on the publisher's pages: the topics that are shown, and the researcher's notes. */
final class NotesOnPages {
    private final List<Annotation> placed = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    NotesOnPages(Comparison comparison, Side side) {
        int length = comparison.statement(side).text().length();
        for (Annotation annotation : comparison.research().annotations()) {
            if (annotation.side() == side && !annotation.note().isBlank()) {
                Optional<Span> span = annotation.anchor().span();
                if (span.filter(words -> words.end() <= length).isPresent()) {
                    placed.add(annotation);
                } else {
                    lost.add(annotation.anchor().quote());
                }
            }
        }
    }

    /** Words of notes that are no longer in the text of the statement. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** The mentions of the shown topics with the notes on them, then the notes on other words. */
    List<OriginalPdf.Wanted> wanted(Analysis analysis, Side side) {
        List<OriginalPdf.Wanted> wanted = new ArrayList<>();
        List<Annotation> rest = new ArrayList<>(placed);
        for (TopicResult result : analysis.topics()) {
            List<TopicMention> mentions = result.of(side).mentions();
            if (result.topic().shown() && !mentions.isEmpty()) {
                List<Annotation> notes = placed.stream()
                        .filter(note ->
                                note.topicId().equals(Optional.of(result.topic().id())))
                        .filter(note -> mentions.stream().anyMatch(mention -> isOn(note, mention)))
                        .toList();
                rest.removeAll(notes);
                wanted.add(new OriginalPdf.Wanted(result.topic(), mentions, notes));
            }
        }
        if (!rest.isEmpty()) {
            List<TopicMention> places = rest.stream()
                    .map(note -> note.anchor().span().orElseThrow())
                    .distinct()
                    .sorted()
                    .map(span -> new TopicMention(NoteTopic.ID, span, new Pattern("", NoteTopic.NAME)))
                    .toList();
            wanted.add(new OriginalPdf.Wanted(NoteTopic.topic(), places, rest));
        }
        return wanted;
    }

    private static boolean isOn(Annotation note, TopicMention mention) {
        return note.anchor().span().equals(Optional.of(mention.span()));
    }
}
