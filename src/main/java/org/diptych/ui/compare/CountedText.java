package org.diptych.ui.compare;

import org.diptych.model.Progress;

/**
 * A text that counts how often a character is looked at. A regular expression that goes astray never returns by itself;
 * the text is the only place at which it can be ended.
 */
record CountedText(String text, int start, int end, long[] stepsLeft, Progress progress) implements CharSequence {
    private static final int ASK = 0xFFFF;

    /** Ends the search. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        long left = --stepsLeft[0];
        if (left < 0) {
            throw new TooManySteps();
        }
        if ((left & ASK) == 0) {
            progress.at(0);
        }
        return text.charAt(start + index);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new CountedText(text, start + from, start + to, stepsLeft, progress);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
