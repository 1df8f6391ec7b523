package org.diptych.export.shared;

import java.util.List;
import org.diptych.model.Topic;

/** What stands in the place of a topic for words that have a note and no topic. */
public final class NoteTopic {
    public static final String ID = "diptych-note";
    public static final String NAME = "Note";
    /** Its colour, {@code #RRGGBB}. */
    public static final String COLOUR = "#999999";

    private NoteTopic() {}

    public static Topic topic() {
        return new Topic(ID, NAME, "NO", COLOUR, true, List.of(), List.of(), "");
    }
}
