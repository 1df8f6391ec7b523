package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Span;
import org.diptych.ui.compare.Difference.Kind;

/**
 * Puts the words that differ in two versions of one text side by side. What lies between them is the same in both, so
 * two runs belong together when as many letters and digits of the common text stand before them. Pure.
 */
final class Rewordings {
    private Rewordings() {}

    /**
     * The rewordings in reading order.
     *
     * @param a words that only A has, in reading order
     * @param b words that only B has, in reading order
     */
    static List<Difference> of(List<Span> a, String textA, List<Span> b, String textB) {
        List<Integer> beforeA = commonBefore(a, textA);
        List<Integer> beforeB = commonBefore(b, textB);
        List<Difference> rewordings = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int order = i == a.size() ? 1 : j == b.size() ? -1 : Integer.compare(beforeA.get(i), beforeB.get(j));
            Optional<Span> inA = order <= 0 ? Optional.of(a.get(i++)) : Optional.empty();
            Optional<Span> inB = order >= 0 ? Optional.of(b.get(j++)) : Optional.empty();
            Kind kind = order == 0 ? Kind.WORDING : order < 0 ? Kind.ONLY_A : Kind.ONLY_B;
            rewordings.add(new Difference(kind, inA, inB));
        }
        return List.copyOf(rewordings);
    }

    private static List<Integer> commonBefore(List<Span> runs, String text) {
        List<Integer> counts = new ArrayList<>();
        int at = 0;
        int common = 0;
        for (Span run : runs) {
            for (; at < Math.min(run.start(), text.length()); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    common++;
                }
            }
            counts.add(common);
            at = run.end();
        }
        return counts;
    }
}
