package org.diptych.export.pdf.type;

/**
 * Neighbouring characters that are drawn with one face in one direction.
 *
 * @param start first UTF-16 offset in the paragraph
 * @param end offset behind the last
 * @param face the face
 * @param thick whether the face stands in for a bold one
 * @param level embedding level of the Unicode Bidirectional Algorithm; odd is right to left
 */
record Item(int start, int end, Face face, boolean thick, byte level) {

    boolean isRightToLeft() {
        return (level & 1) == 1;
    }

    /** The part of this item between two offsets. */
    Item part(int from, int to) {
        return new Item(Math.max(start, from), Math.min(end, to), face, thick, level);
    }
}
