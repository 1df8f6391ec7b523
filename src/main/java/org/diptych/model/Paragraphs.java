package org.diptych.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs in plain text. A line end is the end of one, unless the text is hard-wrapped: then lines of about
 * the same width are joined, and lines that break off inside a sentence, even before a blank line.
 */
final class Paragraphs {
    /** A text is hard-wrapped when this share of its line ends falls near the same width. */
    private static final double WRAPPED_SHARE = 0.6;

    private static final int NARROWEST = 50;
    private static final int WIDEST = 165;
    private static final int SHORTEST_BROKEN = 40;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = wrapWidth(text, lines);
        boolean broken = isBroken(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            if (start < 0) {
                start = line.start();
            }
            if (!goesOn(text, lines, i, width, broken)) {
                paragraphs.add(new Span(start, line.end()));
                start = -1;
            }
        }
        return List.copyOf(paragraphs);
    }

    /** Whether the paragraph goes on behind a line that is not blank. */
    private static boolean goesOn(String text, List<Span> lines, int line, int width, boolean broken) {
        Span here = lines.get(line);
        if (line + 1 >= lines.size()) {
            return false;
        }
        if (!lines.get(line + 1).isEmpty()) {
            return (width > 0 && isFull(text, here, width))
                    || (endsInside(text, here) && (broken || beginsInside(text, lines.get(line + 1))));
        }
        return broken && line + 2 < lines.size() && endsInside(text, here) && beginsInside(text, lines.get(line + 2));
    }

    /** Whether so many lines break off inside a sentence that the line ends cannot be meant. */
    private static boolean isBroken(String text, List<Span> lines) {
        int full = 0;
        int inside = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                full++;
                if (endsInside(text, lines.get(i)) && beginsInside(text, lines.get(i + 1))) {
                    inside++;
                }
            }
        }
        return inside >= 3 && inside * 5 >= full;
    }

    /** Whether a long line ends in a letter, figure or comma, as no sentence does. */
    private static boolean endsInside(String text, Span line) {
        if (line.length() < SHORTEST_BROKEN || line.length() > WIDEST) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '—';
    }

    private static boolean beginsInside(String text, Span line) {
        return !line.isEmpty() && Character.isLowerCase(text.charAt(line.start()));
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
