package org.diptych.export.pdf;

/** Sizes of paper, in points of 1/72 inch. */
public enum Paper {
    A4(595.28f, 841.89f),
    LETTER(612, 792);

    private final float shortSide;
    private final float longSide;

    Paper(float shortSide, float longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    public float shortSide() {
        return shortSide;
    }

    public float longSide() {
        return longSide;
    }
}
