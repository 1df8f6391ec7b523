package org.diptych.ui.shared;

import javafx.scene.paint.Color;

/**
 * How a topic looks: derived from its one colour and its place in the codebook, for a light or a dark window. The
 * stroke tells topics apart where colour cannot.
 *
 * @param fill soft ground, for chips, codes and bands
 * @param ground ground under words that the researcher confirmed or marked
 * @param line colour of the underline; at least 3 : 1 against the ground
 * @param stroke pattern of the underline
 */
public record TopicLook(Color fill, Color ground, Color line, Stroke stroke) {
    private static final Color LIGHT_GROUND = Color.web("#ffffff");
    private static final Color DARK_GROUND = Color.web("#0d1117");
    private static final double LIGHT_FILL = 0.17;
    private static final double DARK_FILL = 0.30;
    private static final double LIGHT_GROUND_FILL = 0.30;
    private static final double DARK_GROUND_FILL = 0.45;
    /** WCAG 2.2, success criterion 1.4.11: graphics need 3 : 1. */
    private static final double LEAST_CONTRAST = 3;

    /** On a dark ground a thin line needs more to be seen as well. */
    private static final double LEAST_CONTRAST_DARK = 5;

    private static final double STEP = 0.04;

    /** Pattern of an underline. */
    public enum Stroke {
        SOLID,
        DASHED,
        DOUBLE,
        DOTTED,
        WAVY
    }

    /**
     * The look of a topic.
     *
     * @param colour {@code #RRGGBB}
     * @param position place of the topic in the codebook, from 0
     */
    public static TopicLook of(String colour, int position, boolean dark) {
        Color base = Color.web(colour);
        Color ground = dark ? DARK_GROUND : LIGHT_GROUND;
        Color away = dark ? Color.WHITE : Color.BLACK;
        Color line = base;
        double least = dark ? LEAST_CONTRAST_DARK : LEAST_CONTRAST;
        for (double mix = STEP; contrast(line, ground) < least && mix < 1; mix += STEP) {
            line = base.interpolate(away, mix);
        }
        Stroke stroke = Stroke.values()[position % Stroke.values().length];
        return new TopicLook(
                base.deriveColor(0, 1, 1, dark ? DARK_FILL : LIGHT_FILL),
                base.deriveColor(0, 1, 1, dark ? DARK_GROUND_FILL : LIGHT_GROUND_FILL),
                line,
                stroke);
    }

    /** Contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it. Black on white is 21. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
