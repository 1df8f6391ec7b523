package org.diptych.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs in plain text. A blank line always ends one. A single line end does too, unless the text is
 * hard-wrapped: then lines of about the same width are joined.
 */
final class Paragraphs {
    /** A text is hard-wrapped when this share of its line ends falls near the same width. */
    private static final double WRAPPED_SHARE = 0.6;

    private static final int NARROWEST = 50;
    private static final int WIDEST = 130;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = wrapWidth(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span line : lines) {
            if (line.isEmpty()) {
                start = close(paragraphs, start, end);
                continue;
            }
            if (start < 0) {
                start = line.start();
            }
            end = line.end();
            if (width == 0 || !isFull(text, line, width)) {
                start = close(paragraphs, start, end);
            }
        }
        close(paragraphs, start, end);
        return List.copyOf(paragraphs);
    }

    private static int close(List<Span> paragraphs, int start, int end) {
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return -1;
    }

    /** The lines without surrounding white space; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            lines.add(new Span(start, end));
            from = to + 1;
        }
        return lines;
    }

    /** Width in characters at which the text was wrapped, or 0 when every line is a paragraph of its own. */
    private static int wrapWidth(String text, List<Span> lines) {
        int longest = 0;
        int inner = 0;
        int full = 0;
        for (Span line : lines) {
            longest = Math.max(longest, line.length());
        }
        if (longest < NARROWEST || longest > WIDEST) {
            return 0;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                inner++;
                if (isFull(text, lines.get(i), longest)) {
                    full++;
                }
            }
        }
        return inner >= 3 && full >= inner * WRAPPED_SHARE ? longest : 0;
    }

    /** Whether the line ends so far right that it was probably broken by a program, in the middle of a sentence. */
    private static boolean isFull(String text, Span line, int width) {
        char last = text.charAt(line.end() - 1);
        boolean ended = last == '.' || last == '!' || last == '?' || last == ':' || last == '。';
        return line.length() >= width * (ended ? 0.9 : 0.7);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
