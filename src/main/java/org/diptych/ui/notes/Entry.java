package org.diptych.ui.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.model.Anchor;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;

/**
 * An entry of the researcher's notebook.
 *
 * @param kind what sort of thing it is
 * @param side the statement; of two linked passages A
 * @param anchor the words
 * @param topic its topic, if it has one that the codebook knows
 * @param note what the researcher wrote, in Markdown; may be empty
 * @param pattern for a mention that was found, the pattern that found it; else empty
 * @param counterpart of two linked passages the words of B
 * @param subject what it shows
 */
public record Entry(
        EntryKind kind,
        Side side,
        Anchor anchor,
        Optional<Topic> topic,
        String note,
        String pattern,
        Optional<Anchor> counterpart,
        Subject subject) {

    /** Whether all its words stand in the present texts. */
    public boolean isPlaced() {
        return anchor.isPlaced() && counterpart.map(Anchor::isPlaced).orElse(true);
    }

    /** Whether it has to do with words of the statement. */
    public boolean isIn(Side where) {
        return side == where || counterpart.isPresent();
    }

    /** The statement in which its words were not found. */
    public Side lostIn() {
        return anchor.isPlaced() ? side.other() : side;
    }

    /** Where it begins; unplaced entries stand last. */
    int start() {
        return anchor.span().map(Span::start).orElse(Integer.MAX_VALUE);
    }

    boolean holds(int offset) {
        return anchor.span().filter(span -> span.contains(offset)).isPresent();
    }

    /** Whether its words, its note or its topic contain the text, whatever the capitals. */
    public boolean contains(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        anchor.quote(),
                        counterpart.map(Anchor::quote).orElse(""),
                        note,
                        topic.map(Topic::name).orElse(""))
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
