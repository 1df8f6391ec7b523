package org.diptych.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding that the researcher accepted or wrote. It keeps its wording and evidence whatever the analysis proposes
 * later.
 *
 * @param id the proposal's id, or a UUID when the researcher wrote it
 * @param kind what it states
 * @param topicId id of the topic, if it is about one
 * @param a evidence in statement A
 * @param b evidence in statement B
 * @param text the finding as the researcher words it
 * @param note what the researcher adds, in Markdown; may be empty
 */
public record KeptFinding(
        String id,
        FindingKind kind,
        Optional<String> topicId,
        List<Anchor> a,
        List<Anchor> b,
        String text,
        String note) {
    public KeptFinding {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** The proposal as it stands, accepted. */
    public static KeptFinding of(Finding finding, Comparison comparison) {
        return new KeptFinding(
                finding.id(),
                finding.kind(),
                finding.topicId(),
                anchors(comparison.a(), finding.a()),
                anchors(comparison.b(), finding.b()),
                finding.text(),
                "");
    }

    private static List<Anchor> anchors(Statement statement, List<Span> spans) {
        return spans.stream().map(span -> Anchor.at(statement.text(), span)).toList();
    }

    public List<Anchor> of(Side side) {
        return side == Side.A ? a : b;
    }

    public KeptFinding withText(String value) {
        return new KeptFinding(id, kind, topicId, a, b, value, note);
    }

    public KeptFinding withNote(String value) {
        return new KeptFinding(id, kind, topicId, a, b, text, value);
    }

    KeptFinding moved(Side side, Anchoring anchoring) {
        List<Anchor> moved = new ArrayList<>();
        of(side).forEach(anchor -> moved.add(anchoring.moved(anchor)));
        return side == Side.A
                ? new KeptFinding(id, kind, topicId, moved, b, text, note)
                : new KeptFinding(id, kind, topicId, a, moved, text, note);
    }

    KeptFinding swapped() {
        return new KeptFinding(id, kind, topicId, b, a, text, note);
    }
}
