package org.diptych.export.pdf.page;

/** Lines that tell topics apart without colour: on paper, in grey, and for readers who do not see colours. */
public enum LinePattern {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE,
    WAVY,
    DASH_DOT,
    BOLD,
    FINE_DASHED;

    private static final float WAVE = 2.6f;

    /** The pattern of the topic with this number, from 0; they repeat after eight. */
    public static LinePattern of(int number) {
        return values()[number % values().length];
    }

    /** Draws the line from {@code left} to {@code right} at height {@code y}. */
    public void draw(Ink ink, float left, float right, float y, Colour colour) {
        ink.raw("q ").stroke(colour);
        switch (this) {
            case SOLID -> straight(ink, left, right, y, 1.0f, "");
            case DASHED -> straight(ink, left, right, y, 1.1f, "[4 1.8] 0 d ");
            case DOTTED -> straight(ink, left, right, y, 1.4f, "1 J [0 2.5] 0 d ");
            case DASH_DOT -> straight(ink, left, right, y, 1.1f, "[5 1.6 1 1.6] 0 d ");
            case BOLD -> straight(ink, left, right, y, 2.0f, "");
            case FINE_DASHED -> straight(ink, left, right, y, 0.9f, "[1.6 1.1] 0 d ");
            case DOUBLE -> {
                straight(ink, left, right, y + 0.75f, 0.55f, "");
                straight(ink, left, right, y - 0.75f, 0.55f, "");
            }
            case WAVY -> wave(ink, left, right, y);
        }
        ink.raw("Q\n");
    }

    private static void straight(Ink ink, float left, float right, float y, float weight, String dashes) {
        ink.raw(dashes)
                .operator("w", weight)
                .operator("m", left, y)
                .operator("l", right, y)
                .raw("S\n");
    }

    private static void wave(Ink ink, float left, float right, float y) {
        ink.operator("w", 0.8f).operator("m", left, y);
        float side = 1.3f;
        for (float x = left; x < right; x += WAVE) {
            float end = Math.min(x + WAVE, right);
            ink.operator("c", x + 0.9f, y + side, Math.max(x, end - 0.9f), y + side, end, y);
            side = -side;
        }
        ink.raw("S\n");
    }
}
