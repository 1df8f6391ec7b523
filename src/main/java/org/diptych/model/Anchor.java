package org.diptych.model;

import java.util.Optional;

/**
 * A place in a statement that is found again after the text was edited or replaced: its words, what stands around them,
 * and where they stand now. Quotation and context follow the {@code TextQuoteSelector} of the W3C Web Annotation Data
 * Model.
 *
 * @param quote the marked words
 * @param before up to {@value #CONTEXT} characters in front of them
 * @param after up to {@value #CONTEXT} characters behind them
 * @param span where they stand in the present text; empty when they were not found there
 */
public record Anchor(String quote, String before, String after, Optional<Span> span) {
    /** Most characters of context that an anchor keeps on each side. */
    public static final int CONTEXT = 32;

    /** The anchor of a span of the text. */
    public static Anchor at(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new Anchor(
                span.of(text),
                text.substring(isInsideCharacter(text, from) ? from + 1 : from, span.start()),
                text.substring(span.end(), isInsideCharacter(text, to) ? to - 1 : to),
                Optional.of(span));
    }

    /** Whether a cut there would leave two halves that no file can hold. */
    private static boolean isInsideCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Whether the words were found in the present text. */
    public boolean isPlaced() {
        return span.isPresent();
    }

    /** Whether the words stand at this very span now. */
    public boolean isAt(Span place) {
        return span.filter(place::equals).isPresent();
    }

    /** The anchor in a text: at its place when its words stand there, else where its words and surroundings are found. */
    public Anchor placedIn(String text) {
        boolean stands = span.filter(place -> place.end() <= text.length())
                .filter(place -> place.of(text).equals(quote))
                .isPresent();
        return stands ? this : new Anchoring("", text).moved(unplaced());
    }

    Anchor unplaced() {
        return new Anchor(quote, before, after, Optional.empty());
    }
}
