package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.compare.Difference.Kind;

/** Lists where the statements differ, in the order in which they are read side by side. Pure. */
final class Differences {
    private final Analysis analysis;
    private final Map<Integer, PassageLink> linkOfA = new HashMap<>();
    private final Map<Integer, PassageLink> linkOfB = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Differences(Analysis analysis) {
        this.analysis = analysis;
        analysis.links().forEach(link -> {
            linkOfA.merge(link.a(), link, Differences::surer);
            linkOfB.merge(link.b(), link, Differences::surer);
        });
    }

    /**
     * Runs of sentences of one statement without a partner, at most a paragraph each, and pairs of sentences that stand
     * in another order; the latter at their place in statement A. Of versions of one text the words that differ.
     *
     * @param a text of statement A
     * @param b text of statement B
     */
    static List<Difference> of(Analysis analysis, String a, String b) {
        if (!analysis.a().rewritten().isEmpty() || !analysis.b().rewritten().isEmpty()) {
            return Rewordings.of(analysis.a().rewritten(), a, analysis.b().rewritten(), b);
        }
        Differences made = new Differences(analysis);
        for (Passage passage : analysis.passages()) {
            if (passage.b().isEmpty()) {
                made.addAlone(passage.a(), Side.A);
            } else if (passage.a().isEmpty()) {
                made.addAlone(passage.b(), Side.B);
            }
        }
        return List.copyOf(made.differences);
    }

    private void addAlone(SentenceRange range, Side side) {
        Map<Integer, PassageLink> links = side == Side.A ? linkOfA : linkOfB;
        int from = range.from();
        for (int i = range.from(); i <= range.to(); i++) {
            PassageLink link = i == range.to() ? null : links.get(i);
            if (link != null || i == range.to()) {
                addRun(from, i, side);
                from = i + 1;
            }
            if (link != null && side == Side.A) {
                differences.add(new Difference(
                        Kind.ORDER, Optional.of(span(Side.A, link.a())), Optional.of(span(Side.B, link.b()))));
            }
        }
    }

    private void addRun(int from, int to, Side side) {
        if (from < to) {
            Optional<Span> run = Optional.of(
                    new Span(span(side, from).start(), span(side, to - 1).end()));
            differences.add(
                    side == Side.A
                            ? new Difference(Kind.ONLY_A, run, Optional.empty())
                            : new Difference(Kind.ONLY_B, Optional.empty(), run));
        }
    }

    private Span span(Side side, int sentence) {
        List<Sentence> sentences = analysis.of(side).sentences();
        return sentences.get(sentence).span();
    }

    private static PassageLink surer(PassageLink one, PassageLink other) {
        return other.score() > one.score() ? other : one;
    }
}
