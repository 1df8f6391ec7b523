package org.diptych.export.original;

import java.util.List;
import org.diptych.model.TopicMention;

/**
 * A mention that was found on the pages.
 *
 * @param mention the mention
 * @param score 0.75 to 1; 1 when words and surroundings are the same
 * @param areas one for each stretch of a line, in reading order
 */
record Placed(TopicMention mention, double score, List<Glyph> areas) {
    Placed {
        areas = List.copyOf(areas);
    }
}
