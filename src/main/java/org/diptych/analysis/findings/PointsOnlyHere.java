package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.analysis.findings.Account.TermPlace;
import org.diptych.model.FindingKind;
import org.diptych.model.LinkTier;
import org.diptych.model.Span;

/** Sentences that say much that the other text does not say, and that no sentence there answers. */
final class PointsOnlyHere {
    private static final double WEIGHT = 0.42;
    private static final double FULL = 0.14;
    private static final double FULL_SCORE = 50;
    /** The first sentences tell of the event itself. */
    private static final int OPENING = 2;

    private static final int FEWEST_TERMS = 2;

    private PointsOnlyHere() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = OPENING; sentence < here.sentences(); sentence++) {
            List<TermPlace> terms = here.places(sentence);
            if (terms.size() >= FEWEST_TERMS
                    && !here.isHeading(sentence)
                    && !here.isLinked(sentence, LinkTier.LIKELY)) {
                drafts.add(draft(here, sentence, terms));
            }
        }
        return drafts;
    }

    private static Draft draft(Account here, int sentence, List<TermPlace> terms) {
        Span whole = here.sentence(sentence);
        List<Span> words = terms.stream()
                .map(TermPlace::span)
                .filter(whole::contains)
                .distinct()
                .toList();
        Span focus = terms.stream()
                .sorted(Comparator.comparingDouble((TermPlace one) -> one.term().score())
                        .reversed())
                .map(TermPlace::span)
                .filter(whole::contains)
                .findFirst()
                .orElse(whole);
        Span quote = Excerpt.around(here, focus);
        double score = terms.stream().mapToDouble(one -> one.term().score()).sum();
        Counterpart nearest = Counterpart.of(here, sentence);
        String text = "Only " + here.name() + " says: " + Quotes.of(here, quote) + ". " + nearest.said();
        return new Draft(
                FindingKind.WORDING,
                List.of(),
                here,
                List.of(quote),
                nearest.quote(),
                words,
                text,
                WEIGHT + FULL * Math.min(1, score / FULL_SCORE));
    }
}
