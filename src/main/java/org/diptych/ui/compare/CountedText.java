package org.diptych.ui.compare;

import java.util.concurrent.atomic.AtomicLong;
import org.diptych.model.Progress;

/**
 * A text that counts how often a character is looked at. A regular expression that goes astray never returns by itself;
 * the text is the only place at which it can be ended.
 */
final class CountedText implements CharSequence {
    private static final int ASK = 0xFFFF;

    private final String text;
    private final AtomicLong stepsLeft;
    private final Progress progress;

    /** Ends the search. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    CountedText(String text, long steps, Progress progress) {
        this(text, new AtomicLong(steps), progress);
    }

    private CountedText(String text, AtomicLong stepsLeft, Progress progress) {
        this.text = text;
        this.stepsLeft = stepsLeft;
        this.progress = progress;
    }

    @Override
    public char charAt(int index) {
        long left = stepsLeft.getPlain() - 1;
        stepsLeft.setPlain(left);
        if (left < 0) {
            throw new TooManySteps();
        }
        if ((left & ASK) == 0) {
            progress.at(0);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new CountedText(text.substring(from, to), stepsLeft, progress);
    }

    @Override
    public String toString() {
        return text;
    }
}
