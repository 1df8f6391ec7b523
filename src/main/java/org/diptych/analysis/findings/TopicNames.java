package org.diptych.analysis.findings;

import java.util.Locale;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** How a topic is called inside a sentence: "visits", but "Taiwan". */
final class TopicNames {
    private TopicNames() {}

    private static final int SHORTEST_STEM = 4;

    /** The name in lower case unless it is a proper name: the topic's own patterns tell, which are written as in a text. */
    static String of(Topic topic) {
        String name = topic.name();
        if (name.isEmpty()) {
            return name;
        }
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean otherCapitals = !lower.equals(lower.toLowerCase(Locale.ROOT));
        if (otherCapitals) {
            return name;
        }
        String stem = lower.substring(0, Math.min(lower.length(), Math.max(SHORTEST_STEM, lower.length() * 2 / 3)));
        for (Pattern pattern : topic.patterns()) {
            String text = pattern.text();
            if (text.toLowerCase(Locale.ROOT).startsWith(stem)) {
                return text.startsWith(stem) ? lower : name;
            }
        }
        return name.indexOf(' ') > 0 ? lower : name;
    }
}
