package org.diptych.ui.topics;

import java.util.List;
import java.util.Optional;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * What an opened row of the ledger shows.
 *
 * @param row the row
 * @param pairs the sentences of both sides that mention the topic, linked ones opposite each other
 * @param a proof of its absence from A
 * @param b proof of its absence from B
 */
public record TopicDetail(LedgerRow row, List<Pair> pairs, Optional<Proof> a, Optional<Proof> b) {
    public TopicDetail {
        pairs = List.copyOf(pairs);
    }

    /**
     * A sentence.
     *
     * @param span its place
     * @param text its words
     * @param mentions places of the mentions within {@code text}
     */
    public record Quote(Span span, String text, List<Span> mentions) {
        public Quote {
            mentions = List.copyOf(mentions);
        }
    }

    /** Sentences that stand opposite each other; one of the two may be missing. */
    public record Pair(Optional<Quote> a, Optional<Quote> b) {
        public Optional<Quote> of(Side side) {
            return side == Side.A ? a : b;
        }
    }

    /**
     * What was searched before the topic was called absent.
     *
     * @param searched patterns, languages and the nearest miss
     * @param nearest the sentence that comes closest to what the other side says about the topic
     */
    public record Proof(AbsenceProof searched, Optional<Quote> nearest) {}

    public Optional<Proof> proof(Side side) {
        return side == Side.A ? a : b;
    }
}
