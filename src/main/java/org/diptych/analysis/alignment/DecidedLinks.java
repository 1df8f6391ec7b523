package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Anchor;
import org.diptych.model.LinkDecision;
import org.diptych.model.LinkTier;
import org.diptych.model.NearestPassage;
import org.diptych.model.PassageLink;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Verdict;

/** What belongs together after the researcher linked passages and took links apart. */
public final class DecidedLinks {
    private final List<Sentence> a;
    private final List<Sentence> b;
    private final List<PassageLink> links;
    private final List<NearestPassage> nearest;

    private DecidedLinks(Alignment proposed, ReadText a, ReadText b) {
        this.a = a.sentences();
        this.b = b.sentences();
        this.links = new ArrayList<>(proposed.links());
        this.nearest = new ArrayList<>(proposed.nearest());
    }

    /** Applies the decisions in their order; one whose words are no longer in the text has no effect. */
    public static Alignment of(Alignment proposed, List<LinkDecision> decisions, ReadText a, ReadText b) {
        if (decisions.isEmpty()) {
            return proposed;
        }
        DecidedLinks decided = new DecidedLinks(proposed, a, b);
        decisions.forEach(decided::apply);
        decided.links.sort(Comparator.comparingInt(PassageLink::a).thenComparingInt(PassageLink::b));
        return new Alignment(decided.links, decided.nearest, proposed.versions(), proposed.meaningMissing());
    }

    private void apply(LinkDecision decision) {
        Optional<SentenceRange> inA = decision.a().flatMap(Anchor::span).map(span -> touched(a, span));
        Optional<SentenceRange> inB = decision.b().flatMap(Anchor::span).map(span -> touched(b, span));
        if (decision.a().isPresent() && decision.b().isPresent()) {
            if (inA.isPresent() && inB.isPresent()) {
                links.removeIf(link -> holds(inA.get(), link.a()) && holds(inB.get(), link.b()));
                if (decision.verdict() == Verdict.CONFIRMED) {
                    join(inA.get(), inB.get());
                }
            }
        } else {
            inA.ifPresent(range -> isolate(Side.A, range));
            inB.ifPresent(range -> isolate(Side.B, range));
        }
    }

    private void join(SentenceRange inA, SentenceRange inB) {
        for (int i = inA.from(); i < inA.to(); i++) {
            for (int j = inB.from(); j < inB.to(); j++) {
                links.add(new PassageLink(i, j, 1, LinkTier.SURE, List.of("linked by the researcher")));
            }
        }
        nearest.removeIf(candidate -> holds(candidate.side() == Side.A ? inA : inB, candidate.sentence()));
    }

    private void isolate(Side side, SentenceRange range) {
        links.removeIf(link -> holds(range, link.of(side)));
        nearest.removeIf(candidate -> candidate.side() == side && holds(range, candidate.sentence()));
    }

    private static boolean holds(SentenceRange range, int sentence) {
        return range.from() <= sentence && sentence < range.to();
    }

    private static SentenceRange touched(List<Sentence> sentences, Span span) {
        int start = 0;
        while (start < sentences.size() && sentences.get(start).span().end() <= span.start()) {
            start++;
        }
        int end = start;
        while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
            end++;
        }
        return new SentenceRange(start, end);
    }
}
