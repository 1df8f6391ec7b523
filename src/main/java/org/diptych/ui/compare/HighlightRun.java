package org.diptych.ui.compare;

import java.util.List;
import org.diptych.model.Span;

/**
 * A stretch of text that looks the same from end to end.
 *
 * @param span its place
 * @param topics positions of its topics in the codebook, ascending
 * @param decided those of the topics that the researcher confirmed here or marked by hand
 * @param rewritten whether the other version of the text has other words here
 * @param noted whether the researcher wrote a note about it
 * @param mark whether it belongs to a place that the researcher asked to see
 */
public record HighlightRun(
        Span span, List<Integer> topics, List<Integer> decided, boolean rewritten, boolean noted, Mark mark) {
    public HighlightRun {
        topics = List.copyOf(topics);
        decided = List.copyOf(decided);
    }

    /** A run of mentions that patterns found. */
    public HighlightRun(Span span, List<Integer> topics, Mark mark) {
        this(span, topics, List.of(), false, false, mark);
    }

    /** How a place stands out beside its topics. */
    public enum Mark {
        NONE,
        MARKED,
        /** The place that is scrolled to. */
        CURRENT
    }

    HighlightRun at(Span place) {
        return new HighlightRun(place, topics, decided, rewritten, noted, mark);
    }

    boolean looksLike(HighlightRun other) {
        return equals(other.at(span));
    }
}
