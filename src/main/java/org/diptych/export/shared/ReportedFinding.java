package org.diptych.export.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A finding as reports show it.
 *
 * @param number its number, from 1
 * @param kind what it states
 * @param topic name of its topic; may be empty
 * @param text the sentence
 * @param note what the researcher added; may be empty
 * @param a evidence in A
 * @param b evidence in B
 * @param proposal whether only the program proposes it, and no researcher has accepted it
 */
public record ReportedFinding(
        int number,
        FindingKind kind,
        String topic,
        String text,
        String note,
        List<Evidence> a,
        List<Evidence> b,
        boolean proposal) {
    /** What is said above findings that nobody has judged. */
    public static final String PROPOSALS =
            "Proposed by the program from what it found; no researcher has accepted these findings.";

    /** What is said of each finding that nobody has judged. */
    public static final String UNREVIEWED = "Proposed by Diptych, not reviewed";

    /** What is said above findings that a researcher accepted or wrote. */
    public static final String ACCEPTED = "Accepted or written by the researcher, in the researcher's order.";

    /**
     * Words that a finding rests on.
     *
     * @param words the words
     * @param span where they stand; empty when they are no longer in the text
     */
    public record Evidence(String words, Optional<Span> span) {}

    public ReportedFinding {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** Whether the researcher has neither accepted nor rejected nor written a finding yet. */
    public static boolean isUndecided(Comparison comparison) {
        return comparison.research().findings().isEmpty()
                && comparison.research().rejectedFindings().isEmpty();
    }

    /** What the researcher accepted or wrote, in the researcher's order. */
    public static List<ReportedFinding> accepted(Comparison comparison) {
        List<ReportedFinding> reported = new ArrayList<>();
        for (KeptFinding finding : comparison.research().findings()) {
            reported.add(new ReportedFinding(
                    reported.size() + 1,
                    finding.kind(),
                    topic(comparison, finding.topicId()),
                    finding.text(),
                    finding.note(),
                    anchored(finding.a()),
                    anchored(finding.b()),
                    false));
        }
        return List.copyOf(reported);
    }

    /** The first proposals that the researcher neither accepted nor rejected. */
    public static List<ReportedFinding> proposed(Comparison comparison, Analysis analysis, int most) {
        List<ReportedFinding> reported = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            if (reported.size() < most
                    && comparison.research().finding(finding.id()).isEmpty()
                    && !comparison.research().rejectedFindings().contains(finding.id())) {
                reported.add(new ReportedFinding(
                        reported.size() + 1,
                        finding.kind(),
                        topic(comparison, finding.topicId()),
                        finding.text(),
                        "",
                        placed(finding.a(), comparison.a().text()),
                        placed(finding.b(), comparison.b().text()),
                        true));
            }
        }
        return List.copyOf(reported);
    }

    private static String topic(Comparison comparison, Optional<String> id) {
        return id.flatMap(comparison.codebook()::topic)
                .map(topic -> topic.name())
                .orElse("");
    }

    private static List<Evidence> anchored(List<Anchor> anchors) {
        return anchors.stream()
                .map(anchor -> new Evidence(anchor.quote(), anchor.span()))
                .toList();
    }

    private static List<Evidence> placed(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> new Evidence(span.of(text), Optional.of(span)))
                .toList();
    }

    public List<Evidence> of(Side side) {
        return side == Side.A ? a : b;
    }

    /** Places of the evidence that are still in the text. */
    public List<Span> places(Side side) {
        return of(side).stream().map(Evidence::span).flatMap(Optional::stream).toList();
    }

    /** The kind in words, such as "topic in one text only". */
    public String kindName() {
        return switch (kind) {
            case TOPIC_ONLY_HERE -> "topic in one text only";
            case STANCE -> "stance";
            case WORDING -> "wording";
            case ATTRIBUTION -> "attributed to the other side";
            case ASK -> "ask or commitment";
            case QUANTITY -> "figure or date";
            case NAME -> "name";
            case CONNECTION -> "connection";
            case COMMON_GROUND -> "common ground";
            case ATTENTION -> "order and length";
            case OWN -> "own finding";
        };
    }
}
