package org.diptych.ui.compare;

import java.util.List;
import org.diptych.model.Span;

/**
 * A stretch of text that looks the same from end to end.
 *
 * @param span its place
 * @param topics positions of its topics in the codebook, ascending
 * @param mark whether it belongs to a place that the researcher asked to see
 */
public record HighlightRun(Span span, List<Integer> topics, Mark mark) {
    public HighlightRun {
        topics = List.copyOf(topics);
    }

    /** How a place stands out beside its topics. */
    public enum Mark {
        NONE,
        MARKED,
        /** The place that is scrolled to. */
        CURRENT
    }
}
