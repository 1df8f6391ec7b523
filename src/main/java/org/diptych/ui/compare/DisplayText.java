package org.diptych.ui.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.diptych.ui.shared.ReadingDirection;
import org.diptych.ui.shared.TextPieces;

/**
 * A text as it is displayed: very long paragraphs are broken at sentence ends, because the layout of a line of text
 * takes time that grows with its paragraph, and a paragraph that is read from right to left begins with a mark that tells
 * the layout so. Keeps the map between offsets of the text and offsets of the display. Immutable.
 */
final class DisplayText {
    /** Paragraphs up to this length, in UTF-16 units, stay whole. */
    static final int LONGEST = 3000;

    /** Pieces of a broken paragraph are at least this long. */
    static final int PIECE = 1800;

    /** The same for a paragraph whose words are laid out one by one, which takes several times as long. */
    static final int LONGEST_OF_PIECES = 900;

    static final int PIECE_OF_PIECES = 500;

    private static final String SENTENCE_ENDS = ".!?。！？…؟۔।";

    /** RIGHT-TO-LEFT EMBEDDING of the Unicode bidirectional algorithm. */
    static final char LEFTWARD = '\u202B';

    private static final char LINE_END = '\n';

    /** Offsets in the text before which the display has a sign of its own, ascending. */
    private final int[] places;

    /** These signs: line ends, and marks of direction. */
    private final String signs;

    private DisplayText(int[] places, String signs) {
        this.places = places;
        this.signs = signs;
    }

    static DisplayText of(String text) {
        IntStream.Builder breaks = IntStream.builder();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            int from = start;
            boolean inPieces = end - from > LONGEST_OF_PIECES && TextPieces.areNeeded(text.substring(start, end));
            int longest = inPieces ? LONGEST_OF_PIECES : LONGEST;
            while (end - from > longest) {
                from = breakAfter(text, from + (inPieces ? PIECE_OF_PIECES : PIECE), Math.min(from + longest, end));
                breaks.add(from);
            }
            start = end + 1;
        }
        return directed(text, breaks.build().toArray());
    }

    /** The display of the text after it was edited: with its line ends, and marks as they belong there now. */
    DisplayText directed(String text) {
        return directed(
                text,
                IntStream.range(0, places.length)
                        .filter(i -> signs.charAt(i) == LINE_END)
                        .map(i -> places[i])
                        .toArray());
    }

    private static DisplayText directed(String text, int[] breaks) {
        IntStream.Builder places = IntStream.builder();
        StringBuilder signs = new StringBuilder(breaks.length);
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            boolean leftward = ReadingDirection.of(text, start, end) == ReadingDirection.RIGHT_TO_LEFT;
            if (leftward) {
                places.add(start);
                signs.append(LEFTWARD);
            }
            for (; next < breaks.length && breaks[next] <= end; next++) {
                places.add(breaks[next]);
                signs.append(LINE_END);
                if (leftward) {
                    places.add(breaks[next]);
                    signs.append(LEFTWARD);
                }
            }
            start = end + 1;
        }
        return new DisplayText(places.build().toArray(), signs.toString());
    }

    /** Whether both have the same signs of the display at the same places. */
    boolean isLike(DisplayText other) {
        return signs.equals(other.signs) && Arrays.equals(places, other.places);
    }

    /** Whether some paragraph is read from right to left. */
    boolean isLeftward() {
        return signs.indexOf(LEFTWARD) >= 0;
    }

    /** Whether the character at an offset of the display is a mark of direction. */
    boolean isMark(int shown) {
        int i = signsBefore(shown);
        return i < places.length && places[i] + i == shown && signs.charAt(i) == LEFTWARD;
    }

    /** The text with the signs of the display. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length() + places.length);
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            shown.append(text, from, places[i]).append(signs.charAt(i));
            from = places[i];
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** Offset in the display of an offset in the text; behind the signs that the display has there. */
    int toShown(int offset) {
        return offset + countUpTo(offset);
    }

    /** Offset in the text of an offset in the display. */
    int toText(int shown) {
        return shown - signsBefore(shown);
    }

    /** The map after the display was changed from one offset to another, so that its own signs there are gone. */
    DisplayText edited(int shownStart, int shownEnd, int length) {
        int removed = toText(shownEnd) - toText(shownStart);
        int[] kept = IntStream.range(0, places.length)
                .filter(i -> places[i] + i < shownStart || places[i] + i >= shownEnd)
                .toArray();
        StringBuilder keptSigns = new StringBuilder(kept.length);
        Arrays.stream(kept).forEach(i -> keptSigns.append(signs.charAt(i)));
        return new DisplayText(
                Arrays.stream(kept)
                        .map(i -> places[i] + i < shownStart ? places[i] : places[i] + length - removed)
                        .toArray(),
                keptSigns.toString());
    }

    /** Signs of the display before an offset of the display. */
    private int signsBefore(int shown) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] + middle < shown) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Signs of the display at an offset of the text and before it. */
    private int countUpTo(int offset) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
