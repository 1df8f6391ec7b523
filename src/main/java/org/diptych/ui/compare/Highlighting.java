package org.diptych.ui.compare;

import java.util.List;
import java.util.Set;
import org.diptych.model.Topic;

/**
 * The highlights of one statement.
 *
 * @param text the text they belong to
 * @param topics the topics to which {@link HighlightRun#topics()} points
 * @param lit numbers of the topics that are highlighted; runs may name others, which are hidden at the moment
 * @param runs stretches of equal look in reading order
 */
public record Highlighting(String text, List<Topic> topics, Set<Integer> lit, List<HighlightRun> runs) {
    static final Highlighting NOTHING = new Highlighting("", List.of(), Set.of(), List.of());

    public Highlighting {
        topics = List.copyOf(topics);
        lit = Set.copyOf(lit);
        runs = List.copyOf(runs);
    }
}
