package org.diptych.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of the highlights and notes by hand. Pure: each makes new research and leaves the given one as it is. */
public final class Highlights {
    private Highlights() {}

    /** Adds a highlight or note; the same words with the same topic and no further note are not marked twice. */
    public static Research add(Research research, Annotation annotation) {
        boolean known = annotation.note().isEmpty()
                && research.annotations().stream()
                        .anyMatch(one -> one.side() == annotation.side()
                                && one.topicId().equals(annotation.topicId())
                                && one.anchor().span().isPresent()
                                && one.anchor()
                                        .span()
                                        .equals(annotation.anchor().span()));
        if (known) {
            return research;
        }
        List<Annotation> more = new ArrayList<>(research.annotations());
        more.add(annotation);
        return research.withAnnotations(more);
    }

    public static Research remove(Research research, String id) {
        return research.withAnnotations(research.annotations().stream()
                .filter(one -> !one.id().equals(id))
                .toList());
    }

    /** Gives a highlight another topic, or none; what has neither topic nor note is removed. */
    public static Research retopic(Research research, String id, Optional<String> topicId) {
        return edit(research, id, one -> one.withTopic(topicId));
    }

    /** Writes a note; what has neither topic nor note is removed. */
    public static Research note(Research research, String id, String note) {
        return edit(research, id, one -> one.withNote(note));
    }

    /**
     * Puts a highlight or note on other words, because its ends were moved or its words had not been found.
     *
     * @param text the text of its statement
     * @param span the words, not empty
     */
    public static Research place(Research research, String id, String text, Span span) {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a highlight needs words");
        }
        return edit(research, id, one -> one.withAnchor(Anchor.at(text, span)));
    }

    private static Research edit(Research research, String id, UnaryOperator<Annotation> change) {
        return research.withAnnotations(research.annotations().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .filter(one -> one.topicId().isPresent() || !one.note().isBlank())
                .toList());
    }
}
