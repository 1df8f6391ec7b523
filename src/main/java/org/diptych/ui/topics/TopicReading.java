package org.diptych.ui.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.topics.TopicSilence;
import org.diptych.model.NearestPassage;
import org.diptych.model.PassageLink;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.Compared;

/** Gathers the sentences about a topic, and for a side without any the proof of its silence. Pure. */
final class TopicReading {
    private final Compared compared;
    private final LedgerRow row;

    private TopicReading(Compared compared, LedgerRow row) {
        this.compared = compared;
        this.row = row;
    }

    static TopicDetail of(LedgerRow row, Compared compared) {
        TopicReading reading = new TopicReading(compared, row);
        return new TopicDetail(row, reading.pairs(), reading.proof(Side.A), reading.proof(Side.B));
    }

    /** Each sentence of A beside the best linked one of B about the same topic, then what is left of B in its place. */
    private List<TopicDetail.Pair> pairs() {
        List<TopicDetail.Pair> pairs = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        List<Integer> ofB = row.b().sentences();
        for (int sentence : row.a().sentences()) {
            Optional<Integer> partner = compared.analysis().links().stream()
                    .filter(link -> link.a() == sentence && ofB.contains(link.b()) && !used.contains(link.b()))
                    .max(Comparator.comparingDouble(PassageLink::score))
                    .map(PassageLink::b);
            partner.ifPresent(used::add);
            pairs.add(new TopicDetail.Pair(
                    Optional.of(quote(Side.A, sentence)), partner.map(found -> quote(Side.B, found))));
        }
        for (int sentence : ofB) {
            if (!used.contains(sentence)) {
                addOpposite(pairs, quote(Side.B, sentence));
            }
        }
        return pairs;
    }

    /** Fills the first free place beside A, so that two columns stay short. */
    private static void addOpposite(List<TopicDetail.Pair> pairs, TopicDetail.Quote quote) {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).b().isEmpty()) {
                pairs.set(i, new TopicDetail.Pair(pairs.get(i).a(), Optional.of(quote)));
                return;
            }
        }
        pairs.add(new TopicDetail.Pair(Optional.empty(), Optional.of(quote)));
    }

    private TopicDetail.Quote quote(Side side, int sentence) {
        Span span = compared.analysis().of(side).sentences().get(sentence).span();
        String text = span.of(compared.comparison().statement(side).text());
        List<Span> mentions = row.of(side).mentions().stream()
                .map(mention -> mention.span())
                .filter(mention -> span.contains(mention))
                .map(mention -> new Span(mention.start() - span.start(), mention.end() - span.start()))
                .toList();
        return new TopicDetail.Quote(span, text, mentions);
    }

    private Optional<TopicDetail.Proof> proof(Side side) {
        return row.isIn(side)
                ? Optional.empty()
                : Optional.of(new TopicDetail.Proof(
                        TopicSilence.of(row.topic(), compared.comparison().statement(side)), nearest(side)));
    }

    /** Of what the other side says about the topic, the sentence here that is linked best or at least comes closest. */
    private Optional<TopicDetail.Quote> nearest(Side side) {
        List<Integer> there = row.of(side.other()).sentences();
        Optional<Integer> linked = compared.analysis().links().stream()
                .filter(link -> there.contains(link.of(side.other())))
                .max(Comparator.comparingDouble(PassageLink::score))
                .map(link -> link.of(side));
        return linked.or(() -> compared.analysis().nearest().stream()
                        .filter(one -> one.side() == side.other() && there.contains(one.sentence()))
                        .max(Comparator.comparingDouble(NearestPassage::score))
                        .map(NearestPassage::nearest))
                .map(sentence -> quote(side, sentence));
    }
}
