package org.diptych.export.pdf;

/** Sizes of paper, in points of 1/72 inch. */
public enum Paper {
    A4("A4", 595.28f, 841.89f),
    LETTER("Letter", 612, 792);

    private final String label;
    private final float shortSide;
    private final float longSide;

    Paper(String label, float shortSide, float longSide) {
        this.label = label;
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** Its name, the same in every language. */
    public String label() {
        return label;
    }

    public float shortSide() {
        return shortSide;
    }

    public float longSide() {
        return longSide;
    }
}
