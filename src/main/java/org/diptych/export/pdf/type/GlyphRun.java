package org.diptych.export.pdf.type;

import java.util.Arrays;

/** Glyphs of one item on one line. Positions are points from the left edge of the run. */
public final class GlyphRun {
    private final Item item;
    private final float size;
    private final int[] codes;
    private final float[] x;
    private final float[] rise;
    private final float[] left;
    private final float[] right;
    private final float width;

    /**
     * @param codes codes of the glyphs in visual order
     * @param x places of the glyphs
     * @param rise height of the glyphs over the base line; empty when all stand on it
     * @param left left edges by character
     * @param right right edges by character
     */
    GlyphRun(Item item, float size, int[] codes, float[] x, float[] rise, float[] left, float[] right, float width) {
        this.item = item;
        this.size = size;
        this.codes = codes;
        this.x = x;
        this.rise = rise;
        this.left = left;
        this.right = right;
        this.width = width;
    }

    public Face face() {
        return item.face();
    }

    /** Whether the glyphs are to be thickened because the script has no bold font. */
    public boolean isThick() {
        return item.thick();
    }

    public boolean isRightToLeft() {
        return item.isRightToLeft();
    }

    public float size() {
        return size;
    }

    public float width() {
        return width;
    }

    public int glyphCount() {
        return codes.length;
    }

    public int code(int glyph) {
        return codes[glyph];
    }

    public float x(int glyph) {
        return x[glyph];
    }

    public float rise(int glyph) {
        return rise.length == 0 ? 0 : rise[glyph];
    }

    /** Width that a reader of the document will assume for a glyph, in points. */
    public float advance(int glyph) {
        return item.face().font().advance(item.face().glyphs().get(codes[glyph])) * size / 1000;
    }

    byte level() {
        return item.level();
    }

    int start() {
        return item.start();
    }

    int end() {
        return item.end();
    }

    /** Width of a character of the paragraph; parts of a ligature share its width. */
    float widthAt(int offset) {
        return right[offset - item.start()] - left[offset - item.start()];
    }

    /** Left and right edge of the characters between two offsets of the paragraph. */
    float[] edges(int from, int to) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (int i = Math.max(from, start()); i < Math.min(to, end()); i++) {
            low = Math.min(low, left[i - start()]);
            high = Math.max(high, right[i - start()]);
        }
        return new float[] {low, high};
    }

    @Override
    public String toString() {
        return "GlyphRun[" + item + ", " + Arrays.toString(codes) + "]";
    }
}
