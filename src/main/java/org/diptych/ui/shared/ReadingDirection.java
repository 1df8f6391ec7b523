package org.diptych.ui.shared;

/** The direction in which a paragraph is read. */
public enum ReadingDirection {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    private static final char RIGHTWARD_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** The direction of a paragraph. */
    public static ReadingDirection of(CharSequence paragraph) {
        return of(paragraph, 0, paragraph.length());
    }

    /**
     * The direction of the paragraph between two offsets of a text, in UTF-16 units: that of its first letter, as in rules
     * P2 and P3 of Unicode Standard Annex 9. Letters inside isolates do not count; without a letter it is left to right.
     */
    public static ReadingDirection of(CharSequence text, int start, int end) {
        int isolates = 0;
        int letter;
        for (int i = start; i < end; i += Character.charCount(letter)) {
            letter = Character.codePointAt(text, i);
            if (letter >= RIGHTWARD_ISOLATE && letter <= FIRST_STRONG_ISOLATE) {
                isolates++;
            } else if (letter == END_OF_ISOLATE) {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0) {
                if (isLeftward(letter)) {
                    return RIGHT_TO_LEFT;
                }
                if (Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                    return LEFT_TO_RIGHT;
                }
            }
        }
        return LEFT_TO_RIGHT;
    }

    /** Whether it is a letter of a script that is read from right to left. */
    static boolean isLeftward(int letter) {
        byte kind = Character.getDirectionality(letter);
        return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
