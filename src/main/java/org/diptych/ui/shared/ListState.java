package org.diptych.ui.shared;

/** What a list of results shows: rows, or why there are none. */
public enum ListState {
    WAITS_FOR_TEXTS,
    COMPARING,
    NONE,
    FILTERED_OUT,
    ROWS;

    /** What a list shows while there is no result yet. */
    public static ListState withoutResult(Compared compared) {
        return compared.hasBothTexts() ? COMPARING : WAITS_FOR_TEXTS;
    }
}
