package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The shapes of the bands for what is in view on both sides. Pure. */
final class Ribbon {
    /** A band that leaves the view far away is drawn towards this many heights beside it. */
    private static final double FARTHEST = 2;

    private static final double THINNEST = 3;

    private Ribbon() {}

    /**
     * A band between a stretch of the left edge and one of the right edge, in pixels below the upper edge of the view.
     *
     * @param band what it connects
     * @param topA upper end at the left edge
     * @param bottomA lower end at the left edge
     * @param topB upper end at the right edge
     * @param bottomB lower end at the right edge
     * @param leaves whether one end is out of view
     */
    record Shape(Band band, double topA, double bottomA, double topB, double bottomB, boolean leaves) {}

    /** The bands of which one end is in view at least; those against the order come last and lie on top. */
    static List<Shape> shapes(List<Band> bands, VisibleText a, VisibleText b, double height) {
        List<Shape> shapes = new ArrayList<>();
        if (a.isEmpty() || b.isEmpty()) {
            return shapes;
        }
        for (Band band : bands) {
            double topA = near(a.topOf(band.a().start()), height);
            double bottomA = near(a.bottomOf(band.a().end()), height);
            double topB = near(b.topOf(band.b().start()), height);
            double bottomB = near(b.bottomOf(band.b().end()), height);
            boolean left = inView(topA, bottomA, height);
            boolean right = inView(topB, bottomB, height);
            if (left || right) {
                shapes.add(new Shape(
                        band,
                        topA,
                        Math.max(bottomA, topA + THINNEST),
                        topB,
                        Math.max(bottomB, topB + THINNEST),
                        !left || !right));
            }
        }
        shapes.sort(Comparator.comparing(shape -> shape.band().crossing()));
        return shapes;
    }

    private static double near(double y, double height) {
        return Math.max(-FARTHEST * height, Math.min((1 + FARTHEST) * height, y));
    }

    private static boolean inView(double top, double bottom, double height) {
        return bottom > 0 && top < height;
    }
}
