package org.diptych.export.pdf;

import org.diptych.model.Side;

/**
 * Columns of a page in points: passage number, gutter, A, gutter, B, notes.
 *
 * @param width width of the page
 * @param height height of the page
 * @param margin white space left and right
 * @param top white space above the text
 * @param bottom white space below it
 * @param number width of the column of passage numbers
 * @param gutter width of the stripe for topic codes left of a column
 * @param gap white space between columns
 * @param notes width of the margin notes, 0 for none
 */
record Grid(
        float width,
        float height,
        float margin,
        float top,
        float bottom,
        float number,
        float gutter,
        float gap,
        float notes) {

    static Grid of(PdfOptions options) {
        Paper paper = options.paper();
        boolean notes = options.margin();
        return options.landscape()
                ? new Grid(paper.longSide(), paper.shortSide(), 40, 52, 46, 20, 16, 16, notes ? 142 : 0)
                : new Grid(paper.shortSide(), paper.longSide(), 36, 52, 46, 16, 14, 8, notes ? 92 : 0);
    }

    boolean isWide() {
        return width > height;
    }

    boolean hasNotes() {
        return notes > 0;
    }

    float left() {
        return margin;
    }

    float right() {
        return width - margin;
    }

    /** Width between the margins. */
    float inner() {
        return width - 2 * margin;
    }

    /** Width of the column of a statement. */
    float column() {
        return (inner() - number - notes - 2 * gutter - (hasNotes() ? 2 : 1) * gap) / 2;
    }

    /** Left edge of the column of a statement. */
    float column(Side side) {
        float a = margin + number + gutter;
        return side == Side.A ? a : a + column() + gap + gutter;
    }

    float notesLeft() {
        return column(Side.B) + column() + gap;
    }

    /** Width of each of two equal columns with {@code space} between them. */
    float half(float space) {
        return (inner() - space) / 2;
    }

    /** Height of the first line of text. */
    float start() {
        return height - top;
    }
}
