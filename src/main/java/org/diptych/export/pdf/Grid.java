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
 * @param notes width of the margin notes
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
        return options.landscape()
                ? new Grid(paper.longSide(), paper.shortSide(), 40, 52, 46, 20, 16, 16, 142)
                : new Grid(paper.shortSide(), paper.longSide(), 36, 52, 46, 16, 14, 8, 92);
    }

    boolean isWide() {
        return width > height;
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
        return (inner() - number - notes - 2 * gutter - 2 * gap) / 2;
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
