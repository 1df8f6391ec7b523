package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;

/**
 * Puts findings into an order in which each adds something: a finding loses weight for every one of its kind and side,
 * and for one of its sentence, that stands before it; one that makes the same point is left out.
 */
final class Ranks {
    private static final double SAME_KIND = 0.97;
    private static final double SAME_SENTENCE = 0.93;
    private static final double QUOTED = 0.85;
    /** A topic that an earlier finding has tied to another one. */
    private static final double TOLD = 0.85;

    private static final int MOST = 60;
    private static final double LEAST = 0.2;

    private static final Comparator<Draft> BEST_FIRST =
            Comparator.comparingDouble(Draft::weight).reversed().thenComparing(Draft::order);

    private Ranks() {}

    static List<Finding> of(List<Draft> drafts) {
        List<Draft> left = new ArrayList<>(drafts);
        List<Finding> chosen = new ArrayList<>();
        left.sort(BEST_FIRST);
        while (!left.isEmpty() && chosen.size() < MOST) {
            Draft best = left.remove(0);
            if (best.weight() < LEAST) {
                break;
            }
            chosen.add(best.ranked(chosen.size() + 1, Math.min(1, best.weight())));
            left.removeIf(draft -> draft.repeats(best));
            left.replaceAll(draft -> draft.withWeight(draft.weight() * factor(draft, best)));
            left.sort(BEST_FIRST);
        }
        return List.copyOf(chosen);
    }

    private static double factor(Draft draft, Draft before) {
        double factor = 1;
        if (draft.kind() == before.kind() && draft.side() == before.side()) {
            factor *= SAME_KIND;
        }
        // Topics of one list share its sentence.
        boolean topics = draft.kind() == FindingKind.TOPIC_ONLY_HERE
                && (before.kind() == draft.kind() || before.kind() == FindingKind.STANCE);
        if (draft.startsBeside(before) && !topics) {
            factor *= SAME_SENTENCE;
        }
        if (draft.quotes(before) && !topics) {
            factor *= QUOTED;
        }
        if (draft.kind() == FindingKind.TOPIC_ONLY_HERE
                && before.kind() == FindingKind.CONNECTION
                && before.topics().containsAll(draft.topics())) {
            factor *= TOLD;
        }
        return factor;
    }
}
