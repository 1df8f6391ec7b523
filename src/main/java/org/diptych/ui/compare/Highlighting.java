package org.diptych.ui.compare;

import java.util.List;
import org.diptych.model.Topic;

/**
 * The highlights of one statement.
 *
 * @param text the text they belong to
 * @param topics the topics to which {@link HighlightRun#topics()} points
 * @param runs stretches of equal look in reading order
 */
public record Highlighting(String text, List<Topic> topics, List<HighlightRun> runs) {
    public Highlighting {
        topics = List.copyOf(topics);
        runs = List.copyOf(runs);
    }
}
