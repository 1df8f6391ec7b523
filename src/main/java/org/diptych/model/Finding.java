package org.diptych.model;

import java.util.List;
import java.util.Optional;

/**
 * A difference or common ground worth reporting, proposed by the analysis. It has evidence in at least one text; where
 * the other has none, that side's list is empty.
 *
 * @param id key that stays the same as long as kind, topic and evidence do
 * @param kind what it states
 * @param topicId id of the topic, if it is about one of the codebook
 * @param a evidence in statement A, the most telling words first
 * @param b evidence in statement B, the most telling words first
 * @param text the finding in one sentence
 * @param rank place in the list, from 1, the most telling first
 * @param strength how telling it is, 0 to 1
 */
public record Finding(
        String id,
        FindingKind kind,
        Optional<String> topicId,
        List<Span> a,
        List<Span> b,
        String text,
        int rank,
        double strength) {
    public Finding {
        a = List.copyOf(a);
        b = List.copyOf(b);
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a finding needs evidence: " + text);
        }
    }

    /** The same finding in other words. */
    public Finding withText(String other) {
        return new Finding(id, kind, topicId, a, b, other, rank, strength);
    }

    public List<Span> of(Side side) {
        return side == Side.A ? a : b;
    }
}
