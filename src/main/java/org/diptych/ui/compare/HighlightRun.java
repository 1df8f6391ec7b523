package org.diptych.ui.compare;

import java.util.List;
import java.util.Set;
import org.diptych.model.Span;

/**
 * A stretch of text that looks the same from end to end.
 *
 * @param span its place
 * @param topics positions of its topics in the codebook, ascending
 * @param decided those of the topics that the researcher confirmed here or marked by hand
 * @param traits what else is true of its words
 * @param mark whether it belongs to a place that the researcher asked to see
 */
public record HighlightRun(Span span, List<Integer> topics, List<Integer> decided, Set<Trait> traits, Mark mark) {
    public HighlightRun {
        topics = List.copyOf(topics);
        decided = List.copyOf(decided);
        traits = Set.copyOf(traits);
    }

    /** A run of mentions that patterns found. */
    public HighlightRun(Span span, List<Integer> topics, Mark mark) {
        this(span, topics, List.of(), Set.of(), mark);
    }

    /** What is true of words beside their topics. */
    public enum Trait {
        /** The other version of the text has other words here. */
        REWRITTEN,
        /** The researcher wrote a note about it. */
        NOTED,
        /** A pattern found it, and the researcher said that it is no mention of the topic. */
        REJECTED
    }

    /** How a place stands out beside its topics. */
    public enum Mark {
        NONE,
        MARKED,
        /** The place that is scrolled to. */
        CURRENT
    }

    HighlightRun at(Span place) {
        return new HighlightRun(place, topics, decided, traits, mark);
    }

    boolean looksLike(HighlightRun other) {
        return equals(other.at(span));
    }
}
