package org.diptych.export.html;

import java.util.Locale;

/**
 * A colour of the screen.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 */
record Colour(double red, double green, double blue) {
    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(1, 1, 1);

    private static final double STEP = 0.04;

    /** The colour written as {@code #RRGGBB}. */
    static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour((value >> 16) / 255.0, ((value >> 8) & 255) / 255.0, (value & 255) / 255.0);
    }

    /** This colour with the other mixed in; 0 changes nothing, 1 is the other. */
    Colour mix(Colour other, double part) {
        return new Colour(
                red + (other.red - red) * part,
                green + (other.green - green) * part,
                blue + (other.blue - blue) * part);
    }

    /** This colour, moved towards {@code towards} until its contrast to {@code ground} is at least {@code least}. */
    Colour readableOn(Colour ground, Colour towards, double least) {
        Colour readable = this;
        for (double part = STEP; readable.contrast(ground) < least && part <= 1; part += STEP) {
            readable = mix(towards, part);
        }
        return readable;
    }

    /** Contrast, 1 to 21, as WCAG 2.2 defines it. Black on white is 21. */
    double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    String css() {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }
}
