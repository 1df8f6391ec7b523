package org.diptych.ui.notes;

import java.util.Locale;

/** Which entries of the notebook are listed. */
public enum NotesFilter {
    /** All but suggestions. */
    ALL,
    HIGHLIGHTS,
    /** Everything with a note, highlights too. */
    NOTES,
    CONFIRMED,
    REJECTED,
    LINKS,
    /** What patterns found and nobody has looked at. */
    SUGGESTIONS,
    /** What a change of a text left without a place. */
    LOST;

    boolean takes(Entry entry) {
        EntryKind kind = entry.kind();
        return switch (this) {
            case ALL -> kind != EntryKind.SUGGESTED;
            case HIGHLIGHTS -> kind == EntryKind.HIGHLIGHT;
            case NOTES -> !entry.note().isBlank();
            case CONFIRMED -> kind == EntryKind.CONFIRMED;
            case REJECTED -> kind == EntryKind.REJECTED;
            case LINKS -> !kind.isByHand() && !kind.isFound();
            case SUGGESTIONS -> kind == EntryKind.SUGGESTED;
            case LOST -> !entry.isPlaced();
        };
    }

    /** Key of its name in the messages. */
    String key() {
        return "notes.filter." + name().toLowerCase(Locale.ROOT);
    }
}
