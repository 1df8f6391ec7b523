package org.diptych.ui.findings;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Anchor;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A finding as the list shows it.
 *
 * @param id id of the finding
 * @param decision what the researcher decided about it
 * @param number its place in the list, from 1
 * @param kind what it states
 * @param text the sentence
 * @param note what the researcher adds; may be empty
 * @param a evidence in A
 * @param b evidence in B
 */
public record FindingRow(
        String id,
        Decision decision,
        int number,
        FindingKind kind,
        String text,
        String note,
        List<Evidence> a,
        List<Evidence> b) {

    /** What the researcher decided about a finding. */
    public enum Decision {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    /**
     * Words of a statement that a finding rests on.
     *
     * @param words the words
     * @param place where they stand; empty when they are no longer in the text
     */
    public record Evidence(String words, Optional<Span> place) {}

    public FindingRow {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    static FindingRow of(Finding finding, Decision decision, int number, Comparison comparison) {
        return new FindingRow(
                finding.id(),
                decision,
                number,
                finding.kind(),
                finding.text(),
                "",
                evidence(finding.a(), comparison.a().text()),
                evidence(finding.b(), comparison.b().text()));
    }

    static FindingRow of(KeptFinding finding, int number) {
        return new FindingRow(
                finding.id(),
                Decision.ACCEPTED,
                number,
                finding.kind(),
                finding.text(),
                finding.note(),
                evidence(finding.a()),
                evidence(finding.b()));
    }

    private static List<Evidence> evidence(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> new Evidence(span.of(text), Optional.of(span)))
                .toList();
    }

    private static List<Evidence> evidence(List<Anchor> anchors) {
        return anchors.stream()
                .map(anchor -> new Evidence(anchor.quote(), anchor.span()))
                .toList();
    }

    public List<Evidence> of(Side side) {
        return side == Side.A ? a : b;
    }

    /** Places of the evidence in a statement that are still there, the most telling first. */
    List<Span> places(Side side) {
        return of(side).stream().map(Evidence::place).flatMap(Optional::stream).toList();
    }
}
