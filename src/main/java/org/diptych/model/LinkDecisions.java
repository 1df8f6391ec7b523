package org.diptych.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Edits of the decisions about passages that belong together. A new decision replaces those it contradicts. Pure. */
public final class LinkDecisions {
    private LinkDecisions() {}

    /** Links words of A with words of B. */
    public static Research link(Comparison comparison, Span a, Span b) {
        return replacing(
                comparison.research(),
                new LinkDecision(anchor(comparison, Side.A, a), anchor(comparison, Side.B, b), Verdict.CONFIRMED),
                one -> one.verdict() == Verdict.REJECTED
                        && touches(one, Side.A, a, true)
                        && touches(one, Side.B, b, true));
    }

    /** Keeps words of A and words of B apart. */
    public static Research unlink(Comparison comparison, Span a, Span b) {
        return replacing(
                comparison.research(),
                new LinkDecision(anchor(comparison, Side.A, a), anchor(comparison, Side.B, b), Verdict.REJECTED),
                one -> one.verdict() == Verdict.CONFIRMED
                        && touches(one, Side.A, a, false)
                        && touches(one, Side.B, b, false));
    }

    /** Says that words of one statement have no counterpart in the other. */
    public static Research noCounterpart(Comparison comparison, Side side, Span span) {
        Optional<Anchor> words = anchor(comparison, side, span);
        LinkDecision decision = side == Side.A
                ? new LinkDecision(words, Optional.empty(), Verdict.REJECTED)
                : new LinkDecision(Optional.empty(), words, Verdict.REJECTED);
        return replacing(
                comparison.research(),
                decision,
                one -> one.of(side.other()).isPresent() && touches(one, side, span, false));
    }

    /** Takes a decision back, so that the analysis proposes again. */
    public static Research reset(Research research, LinkDecision decision) {
        return research.withLinks(
                research.links().stream().filter(one -> !one.equals(decision)).toList());
    }

    /** Puts one end of a decision on other words, because its own had not been found. */
    public static Research place(Research research, LinkDecision decision, Side side, String text, Span span) {
        return research.withLinks(research.links().stream()
                .map(one -> one.equals(decision) ? one.with(side, Optional.of(Anchor.at(text, span))) : one)
                .toList());
    }

    private static Research replacing(Research research, LinkDecision decision, Predicate<LinkDecision> contradicted) {
        List<LinkDecision> decisions = new ArrayList<>(research.links().stream()
                .filter(one -> !one.equals(decision) && !contradicted.test(one))
                .toList());
        decisions.add(decision);
        return research.withLinks(decisions);
    }

    /**
     * Whether a decision speaks of some of these words.
     *
     * @param unnamed the answer when the decision names no words of that statement
     */
    private static boolean touches(LinkDecision decision, Side side, Span span, boolean unnamed) {
        return decision.of(side)
                .map(anchor -> anchor.span().filter(span::overlaps).isPresent())
                .orElse(unnamed);
    }

    private static Optional<Anchor> anchor(Comparison comparison, Side side, Span span) {
        return Optional.of(Anchor.at(comparison.statement(side).text(), span));
    }
}
