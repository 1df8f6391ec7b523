package org.diptych.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.diptych.model.Anchor;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** What a decision about findings makes of a comparison. */
final class FindingDecisions {
    private final Supplier<String> ids;

    FindingDecisions(Supplier<String> ids) {
        this.ids = ids;
    }

    Comparison accepted(Comparison comparison, List<Finding> findings) {
        Research research = comparison.research();
        List<KeptFinding> kept = new ArrayList<>(research.findings());
        Set<String> rejected = new TreeSet<>(research.rejectedFindings());
        for (Finding finding : findings) {
            if (research.finding(finding.id()).isEmpty()) {
                kept.add(KeptFinding.of(finding, comparison));
            }
            rejected.remove(finding.id());
        }
        return comparison.withResearch(research.withFindings(kept).withRejectedFindings(rejected));
    }

    /** An own finding is only taken out: nothing would propose it again. */
    Comparison rejected(Comparison comparison, Set<String> chosen) {
        Research research = comparison.research();
        Set<String> rejected = new TreeSet<>(research.rejectedFindings());
        rejected.addAll(chosen);
        research.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.OWN)
                .forEach(finding -> rejected.remove(finding.id()));
        return comparison.withResearch(
                research.withFindings(without(research, chosen)).withRejectedFindings(rejected));
    }

    Comparison undecided(Comparison comparison, Set<String> chosen) {
        Research research = comparison.research();
        Set<String> rejected = new TreeSet<>(research.rejectedFindings());
        rejected.removeAll(chosen);
        return comparison.withResearch(
                research.withFindings(without(research, chosen)).withRejectedFindings(rejected));
    }

    private static List<KeptFinding> without(Research research, Set<String> ids) {
        return research.findings().stream()
                .filter(finding -> !ids.contains(finding.id()))
                .toList();
    }

    Comparison edited(Comparison comparison, String id, UnaryOperator<KeptFinding> edit) {
        Research research = comparison.research();
        return comparison.withResearch(research.withFindings(research.findings().stream()
                .map(finding -> finding.id().equals(id) ? edit.apply(finding) : finding)
                .toList()));
    }

    Comparison moved(Comparison comparison, String id, int place) {
        Research research = comparison.research();
        List<KeptFinding> kept = new ArrayList<>(without(research, Set.of(id)));
        research.finding(id).ifPresent(finding -> kept.add(Math.min(place, kept.size()), finding));
        return comparison.withResearch(research.withFindings(kept));
    }

    Comparison added(Comparison comparison, String text, Optional<Span> a, Optional<Span> b) {
        List<KeptFinding> kept = new ArrayList<>(comparison.research().findings());
        kept.add(new KeptFinding(
                ids.get(),
                FindingKind.OWN,
                Optional.empty(),
                anchors(comparison, Side.A, a),
                anchors(comparison, Side.B, b),
                text,
                ""));
        return comparison.withResearch(comparison.research().withFindings(kept));
    }

    private static List<Anchor> anchors(Comparison comparison, Side side, Optional<Span> span) {
        String text = comparison.statement(side).text();
        return span.filter(place -> place.end() <= text.length()).map(place -> Anchor.at(text, place)).stream()
                .toList();
    }
}
