package org.diptych.export.pdf.type;

/**
 * How a text is set.
 *
 * @param cut lettering
 * @param size font size in points
 * @param leading distance of base lines in points
 */
public record Lettering(Cut cut, float size, float leading) {

    /** Distance from the top of a line to its base line in points. */
    public float baseline() {
        return leading / 2 + size * 0.33f;
    }

    public Lettering with(Cut other) {
        return new Lettering(other, size, leading);
    }
}
