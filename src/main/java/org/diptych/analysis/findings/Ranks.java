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
    /** A topic that no other words stand for than another one: "hostage" in "hostage release agreement". */
    private static final double SAME_WORDS = 0.7;

    /** A topic that an earlier finding has tied to another one. */
    private static final double TOLD = 0.85;

    private static final int MOST = 60;
    private static final double LEAST = 0.2;

    /** Long texts give thousands of drafts; those behind this place never come to the front. */
    private static final int LOOKED_AT = 400;

    /** Equally telling ones are ordered by their ids, which know no sides. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate one) -> one.draft().weight())
            .reversed()
            .thenComparing(Candidate::id);

    /** A draft with its id, which takes time to make. */
    private record Candidate(Draft draft, String id) {
        Candidate weighted(double factor) {
            return factor == 1 ? this : new Candidate(draft.withWeight(draft.weight() * factor), id);
        }
    }

    private Ranks() {}

    static List<Finding> of(List<Draft> drafts) {
        List<Candidate> left = new ArrayList<>(drafts.stream()
                .sorted(Comparator.comparingDouble(Draft::weight).reversed())
                .limit(LOOKED_AT)
                .map(draft -> new Candidate(draft, draft.id()))
                .toList());
        List<Finding> chosen = new ArrayList<>();
        while (!left.isEmpty() && chosen.size() < MOST) {
            Candidate first = left.stream().min(BEST_FIRST).orElseThrow();
            Draft best = first.draft();
            if (best.weight() < LEAST) {
                break;
            }
            chosen.add(best.ranked(chosen.size() + 1, Math.min(1, best.weight())));
            left.removeIf(one -> one.id().equals(first.id()) || one.draft().repeats(best));
            left.replaceAll(one -> one.weighted(factor(one.draft(), best)));
        }
        return List.copyOf(chosen);
    }

    private static double factor(Draft draft, Draft before) {
        double factor = 1;
        if (draft.isLike(before)) {
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
        if (topics && draft.restsOn(before)) {
            factor *= SAME_WORDS;
        }
        if (draft.kind() == FindingKind.TOPIC_ONLY_HERE
                && before.kind() == FindingKind.CONNECTION
                && before.topics().containsAll(draft.topics())) {
            factor *= TOLD;
        }
        return factor;
    }
}
