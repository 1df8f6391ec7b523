package org.diptych.ui.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as it is displayed: very long paragraphs are broken at sentence ends, because the layout of a line of text
 * takes time that grows with its paragraph. Keeps the map between offsets of the text and offsets of the display.
 * Immutable.
 */
final class DisplayText {
    /** Paragraphs up to this length, in UTF-16 units, stay whole. */
    static final int LONGEST = 3000;

    /** Pieces of a broken paragraph are at least this long. */
    static final int PIECE = 1800;

    private static final String SENTENCE_ENDS = ".!?。！？…؟";

    /** Offsets in the text before which the display has a line end of its own, ascending. */
    private final int[] breaks;

    private DisplayText(int[] breaks) {
        this.breaks = breaks;
    }

    static DisplayText of(String text) {
        IntStream.Builder breaks = IntStream.builder();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            int from = start;
            while (end - from > LONGEST) {
                from = breakAfter(text, from + PIECE, Math.min(from + LONGEST, end));
                breaks.add(from);
            }
            start = end + 1;
        }
        return new DisplayText(breaks.build().toArray());
    }

    /** The text with the line ends of the display. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length() + breaks.length);
        int from = 0;
        for (int at : breaks) {
            shown.append(text, from, at).append('\n');
            from = at;
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** Offset in the display of an offset in the text; at a break, of the line after it. */
    int toShown(int offset) {
        return offset + countUpTo(offset);
    }

    /** Offset in the text of an offset in the display. */
    int toText(int shown) {
        int low = 0;
        int high = breaks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (breaks[middle] + middle < shown) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return shown - low;
    }

    /** The map after the display was changed from one offset to another, so that its own line ends there are gone. */
    DisplayText edited(int shownStart, int shownEnd, int length) {
        int start = toText(shownStart);
        int end = toText(shownEnd);
        int[] kept = IntStream.range(0, breaks.length)
                .filter(i -> breaks[i] + i < shownStart || breaks[i] + i >= shownEnd)
                .map(i -> breaks[i] + i < shownStart ? breaks[i] : breaks[i] + length - (end - start))
                .toArray();
        return new DisplayText(kept);
    }

    private int countUpTo(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first sentence end between the two offsets, else a blank, else the last offset that splits no character. */
    private static int breakAfter(String text, int least, int most) {
        for (int i = least; i < most; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                int next = i + 1;
                if (next < most && text.charAt(next) == ' ') {
                    return next + 1;
                }
                if (text.charAt(i) > 0x2FFF) {
                    return next;
                }
            }
        }
        for (int i = most - 1; i > least; i--) {
            if (text.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(most - 1)) || !Character.isHighSurrogate(text.charAt(most - 1))
                ? most
                : most - 1;
    }
}
