package org.diptych.ui.compare;

import java.util.Arrays;
import java.util.List;
import org.diptych.model.Side;

/**
 * Where a place of one statement lies in the other: the ends of the passages that stand in the same order, and the two
 * ends of the texts, are joined by straight lines. Immutable.
 */
final class PassageMap {
    private final double[] a;
    private final double[] b;

    private PassageMap(double[] a, double[] b) {
        this.a = a;
        this.b = b;
    }

    /**
     * The map of two texts.
     *
     * @param bands in the order of statement A; crossing ones do not count
     * @param lengthA length of text A in UTF-16 units
     * @param lengthB length of text B
     */
    static PassageMap of(List<Band> bands, int lengthA, int lengthB) {
        double[] a = new double[2 * bands.size() + 2];
        double[] b = new double[a.length];
        int count = 1;
        for (Band band : bands) {
            boolean rises = !band.crossing()
                    && band.a().start() >= a[count - 1]
                    && band.b().start() >= b[count - 1]
                    && band.a().end() <= lengthA
                    && band.b().end() <= lengthB;
            if (rises) {
                a[count] = band.a().start();
                b[count++] = band.b().start();
                a[count] = band.a().end();
                b[count++] = band.b().end();
            }
        }
        a[count] = lengthA;
        b[count++] = lengthB;
        return new PassageMap(Arrays.copyOf(a, count), Arrays.copyOf(b, count));
    }

    /** The offset in the other statement; never falls while {@code offset} rises. */
    double across(Side from, double offset) {
        double[] own = from == Side.A ? a : b;
        double[] other = from == Side.A ? b : a;
        int high = 1;
        while (high < own.length - 1 && own[high] < offset) {
            high++;
        }
        double length = own[high] - own[high - 1];
        double share = length <= 0 ? 1 : Math.max(0, Math.min(1, (offset - own[high - 1]) / length));
        return other[high - 1] + share * (other[high] - other[high - 1]);
    }
}
