package org.diptych.project.qda;

import org.diptych.model.Span;

/** Offsets of a text counted in Unicode code points, as REFI-QDA counts them. */
final class CodePointCount {
    private final String text;
    private final int[] points;

    CodePointCount(String text) {
        this.text = text;
        points = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            points[i] = second ? count - 1 : count;
            count += second ? 0 : 1;
        }
        points[text.length()] = count;
    }

    /** Number of code points in front of a UTF-16 offset. */
    int at(int offset) {
        return points[offset];
    }

    /** The words of a span, cut to a number of code points with {@code …}. */
    String quote(Span span, int longest) {
        String words = span.of(text);
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
    }
}
