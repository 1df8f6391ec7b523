package org.diptych.ui.notes;

import java.util.Locale;

/** What sort of thing an entry of the notebook is. */
public enum EntryKind {
    /** Words marked with a topic by hand. */
    HIGHLIGHT,
    /** Words with a note and no topic. */
    NOTE,
    /** A mention that a pattern found and the researcher confirmed. */
    CONFIRMED,
    /** A mention that a pattern found and the researcher rejected. */
    REJECTED,
    /** Passages linked by hand. */
    LINK,
    /** Passages kept apart. */
    UNLINK,
    /** A passage without a counterpart. */
    NO_COUNTERPART,
    /** A mention that a pattern found and nobody has looked at. */
    SUGGESTED;

    /** Whether it is a mention that a pattern found. */
    public boolean isFound() {
        return this == SUGGESTED || this == CONFIRMED || this == REJECTED;
    }

    public boolean isByHand() {
        return this == HIGHLIGHT || this == NOTE;
    }

    /** Key of its name in the messages. */
    String key() {
        return "notes.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
