package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.NearestPassage;
import org.diptych.model.Side;
import org.jspecify.annotations.Nullable;

/** The best candidate of every sentence without a link. */
final class Nearest {
    private Nearest() {}

    static List<NearestPassage> of(
            List<Candidate> candidates,
            List<Candidate> links,
            ReadText a,
            ReadText b,
            ToDoubleFunction<Candidate> score) {
        List<NearestPassage> nearest = new ArrayList<>();
        for (Side side : Side.values()) {
            int size = (side == Side.A ? a : b).sentences().size();
            @Nullable Candidate[] best = new Candidate[size];
            for (Candidate it : candidates) {
                Candidate before = best[it.of(side)];
                if (before == null || it.score() > before.score()) {
                    best[it.of(side)] = it;
                }
            }
            links.forEach(link -> best[link.of(side)] = null);
            for (int i = 0; i < size; i++) {
                Candidate it = best[i];
                if (it != null) {
                    // A candidate that lost to better ones is still no link.
                    double shown = Math.min(score.applyAsDouble(it), 0.5);
                    nearest.add(new NearestPassage(side, i, it.of(side.other()), shown));
                }
            }
        }
        return nearest;
    }
}
