package org.diptych.export.pdf.page;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 */
public record Colour(float red, float green, float blue) {
    /** Strength of a highlight: part of the full colour that is laid over the paper. */
    public static final float HIGHLIGHT = 0.45f;

    public static final Colour WHITE = grey(1);

    /** Reads {@code #RRGGBB}. */
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    /** A grey; 0 is black. */
    public static Colour grey(float light) {
        return new Colour(light, light, light);
    }

    /** The colour as it looks when only a part of it, 0 to 1, is laid over white paper. */
    public Colour tint(float part) {
        return new Colour(1 - (1 - red) * part, 1 - (1 - green) * part, 1 - (1 - blue) * part);
    }

    /** A darker colour of the same hue, dark enough for thin lines on white. */
    public Colour ink() {
        float light = luminance();
        float part = light > 0.5f ? 0.58f : light > 0.35f ? 0.72f : 0.88f;
        return new Colour(red * part, green * part, blue * part);
    }

    private float luminance() {
        return 0.2126f * red + 0.7152f * green + 0.0722f * blue;
    }
}
