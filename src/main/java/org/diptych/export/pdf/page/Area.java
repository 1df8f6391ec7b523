package org.diptych.export.pdf.page;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A rectangle on a page in points from its lower left corner.
 *
 * @param left left edge
 * @param bottom lower edge
 * @param right right edge
 * @param top upper edge
 */
public record Area(float left, float bottom, float right, float top) {

    /** The smallest area that holds both. */
    public Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    PDRectangle rectangle() {
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }
}
