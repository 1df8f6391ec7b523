package org.diptych.export.pdf.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A highlight as programs list it.
 *
 * @param id stable id that is unique on the page
 * @param topic name of the topic
 * @param contents the comment; begins with the topic, because Zotero drops comments that repeat the marked words
 * @param author who is named as its author
 * @param made when its author made it; when the document was made if that is not known
 * @param colour full colour of the topic
 * @param quads one area for each stretch of a line, in reading order, at least one
 */
public record Highlight(
        String id,
        String topic,
        String contents,
        String author,
        Optional<Instant> made,
        Colour colour,
        List<Area> quads) {
    public Highlight {
        quads = List.copyOf(quads);
        if (quads.isEmpty()) {
            throw new IllegalArgumentException("a highlight needs a place: " + id);
        }
    }

    Area bounds() {
        return quads.stream().reduce(Area::with).orElseThrow();
    }
}
