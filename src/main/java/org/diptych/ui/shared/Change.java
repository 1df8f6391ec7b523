package org.diptych.ui.shared;

import java.util.Locale;

/** What a step of the history did. */
public enum Change {
    EXAMPLE,
    OPEN,
    PASTE,
    CLEAR,
    TYPING,
    PROVENANCE,
    SWAP,
    TOPIC_SHOWN,
    TOPIC_ADDED;

    /** Key of its name in the messages. */
    public String key() {
        return "change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
