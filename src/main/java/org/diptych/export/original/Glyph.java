package org.diptych.export.original;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * A glyph on a page, in a system of its own: along its line of writing and across it.
 *
 * @param page number of the page, from 0
 * @param along unit vector of the line of writing, in default user space
 * @param start where it begins on that line, in points
 * @param end where it ends
 * @param baseline how far the line is from the origin, across it
 * @param bottom lower edge across the line
 * @param top upper edge
 */
record Glyph(int page, Direction along, double start, double end, double baseline, double bottom, double top) {
    private static final double USUAL_ASCENT = 0.76;
    private static final double USUAL_DESCENT = -0.22;

    /** A unit vector. */
    record Direction(double x, double y) {
        boolean isNear(Direction other) {
            return Math.abs(x - other.x) < 0.01 && Math.abs(y - other.y) < 0.01;
        }
    }

    static Glyph of(TextPosition position, int page, PDRectangle cropBox) {
        Matrix matrix = position.getTextMatrix();
        double length = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        Direction along = length == 0
                ? new Direction(1, 0)
                : new Direction(matrix.getScaleX() / length, matrix.getShearY() / length);
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double reach = (position.getEndX() - x) * along.x() + (position.getEndY() - y) * along.y();
        double width = Math.abs(reach) > 0.01 ? reach : position.getWidth();
        double left = x + cropBox.getLowerLeftX();
        double low = y + cropBox.getLowerLeftY();
        double start = left * along.x() + low * along.y();
        double baseline = low * along.x() - left * along.y();
        return new Glyph(
                page,
                along,
                Math.min(start, start + width),
                Math.max(start, start + width),
                baseline,
                baseline + size * descent(position.getFont()),
                baseline + size * ascent(position.getFont()));
    }

    double size() {
        return top - bottom;
    }

    /** Whether the glyph carries on the line of writing of the other, so that one area can cover both. */
    boolean isOnLineOf(Glyph other) {
        double gap = Math.max(start - other.end, other.start - end);
        return page == other.page
                && along.isNear(other.along)
                && Math.abs(baseline - other.baseline) < 0.3 * size()
                && gap < 3 * size();
    }

    /** One glyph that covers both. */
    Glyph with(Glyph other) {
        return new Glyph(
                page,
                along,
                Math.min(start, other.start),
                Math.max(end, other.end),
                baseline,
                Math.min(bottom, other.bottom),
                Math.max(top, other.top));
    }

    /** Corners in default user space: upper left, upper right, lower left, lower right, seen along the writing. */
    float[] corners() {
        return new float[] {
            x(start, top), y(start, top), x(end, top), y(end, top),
            x(start, bottom), y(start, bottom), x(end, bottom), y(end, bottom)
        };
    }

    private float x(double on, double across) {
        return (float) (on * along.x() - across * along.y());
    }

    private float y(double on, double across) {
        return (float) (on * along.y() + across * along.x());
    }

    private static double ascent(PDFont font) {
        PDFontDescriptor about = font == null ? null : font.getFontDescriptor();
        double ascent = about == null ? 0 : about.getAscent() / 1000.0;
        return ascent > 0.5 && ascent < 1.2 ? Math.min(ascent, 0.9) : USUAL_ASCENT;
    }

    private static double descent(PDFont font) {
        PDFontDescriptor about = font == null ? null : font.getFontDescriptor();
        double descent = about == null ? 0 : about.getDescent() / 1000.0;
        return descent < -0.05 && descent > -0.5 ? Math.max(descent, -0.25) : USUAL_DESCENT;
    }
}
