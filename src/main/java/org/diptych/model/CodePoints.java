package org.diptych.model;

/** Converts UTF-16 offsets of a text to code point offsets, as exchange formats count them. */
public final class CodePoints {
    /** For each UTF-16 offset its code point offset; empty when they are all the same. */
    private final int[] offsets;

    public CodePoints(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        offsets = plain ? new int[0] : count(text);
    }

    public int at(int offset) {
        return offsets.length == 0 ? offset : offsets[offset];
    }

    public Span of(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }

    private static int[] count(String text) {
        int[] counted = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            counted[i] = points;
            boolean firstHalf = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (firstHalf) {
                counted[++i] = points;
            }
            points++;
        }
        counted[text.length()] = points;
        return counted;
    }
}
