package org.diptych.export.html;

/**
 * How a topic looks on a ground: a soft fill below the words, and an ink for its line, letters and bars.
 *
 * @param fill ground of a highlight; the page's text keeps a contrast of at least 4.5 : 1 on it
 * @param ink at least 4.5 : 1 on the fill and on the page
 */
record TopicLook(Colour fill, Colour ink) {
    static final Colour LIGHT_PAGE = Colour.WHITE;
    static final Colour LIGHT_TEXT = Colour.of("#1c2128");
    static final Colour DARK_PAGE = Colour.of("#0f141b");
    static final Colour DARK_TEXT = Colour.of("#e4e8ee");
    /** WCAG 2.2, success criterion 1.4.3. */
    static final double LEAST_CONTRAST = 4.5;

    private static final double LIGHT_TINT = 0.22;
    private static final double DARK_TINT = 0.42;

    static TopicLook onLight(Colour colour) {
        return of(colour, LIGHT_PAGE, LIGHT_TEXT, Colour.BLACK, LIGHT_TINT);
    }

    static TopicLook onDark(Colour colour) {
        return of(colour, DARK_PAGE, DARK_TEXT, Colour.WHITE, DARK_TINT);
    }

    private static TopicLook of(Colour colour, Colour page, Colour text, Colour away, double tint) {
        Colour fill = page.mix(colour, tint);
        // A light topic colour on the dark page, and the reverse, would swallow the text.
        for (double less = tint; fill.contrast(text) < 7 && less > 0; less -= 0.02) {
            fill = page.mix(colour, less);
        }
        Colour ink = colour.readableOn(page, away, LEAST_CONTRAST).readableOn(fill, away, LEAST_CONTRAST);
        return new TopicLook(fill, ink);
    }
}
