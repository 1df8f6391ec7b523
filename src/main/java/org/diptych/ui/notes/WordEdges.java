package org.diptych.ui.notes;

import java.text.BreakIterator;
import java.util.Locale;

/** Starts and ends of words. */
final class WordEdges {
    /** Words are looked for within so many characters. */
    private static final int WINDOW = 200;

    private WordEdges() {}

    /**
     * The next edge of a word from an offset, forwards when {@code by} is 1, backwards when -1; among ideographs the
     * next character; the offset itself when there is none.
     *
     * @param ends whether ends of words are looked for, else starts
     */
    static int from(String text, int offset, int by, boolean ends) {
        int next = by > 0 ? offset : offset - 1;
        if (next >= 0 && next < text.length() && Character.isIdeographic(text.codePointAt(next))) {
            return offset + by;
        }
        int base = Math.max(0, offset - WINDOW);
        String near = text.substring(base, Math.min(text.length(), offset + WINDOW));
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(near);
        int at = offset - base;
        int found = by > 0 ? words.following(Math.min(at, near.length())) : words.preceding(at);
        while (found != BreakIterator.DONE && !isEdge(near, found, ends)) {
            found = by > 0 ? words.next() : words.previous();
        }
        return found == BreakIterator.DONE ? offset : base + found;
    }

    private static boolean isEdge(String text, int at, boolean end) {
        return end
                ? at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))
                : at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
