package org.diptych.export.pdf.page;

/**
 * Parts of a page in the order in which they stand in its content stream. Text is copied in this order, so each column
 * comes whole before the next.
 */
public enum Layer {
    MAIN,
    NUMBERS,
    LEFT,
    RIGHT,
    NOTES,
    DECORATION
}
