package org.diptych.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.CodePoints;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.KeptFinding;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Findings in JSON: the proposals of the analysis, and what the researcher accepted or wrote. */
final class FindingsJson {
    private static final double ROUNDING = 10_000;

    private final Comparison comparison;
    private final CodePoints pointsA;
    private final CodePoints pointsB;

    private FindingsJson(Comparison comparison, CodePoints pointsA, CodePoints pointsB) {
        this.comparison = comparison;
        this.pointsA = pointsA;
        this.pointsB = pointsB;
    }

    /** Adds {@code findings}, and {@code accepted_findings} when there are some. */
    static void put(ObjectNode root, Comparison comparison, Analysis analysis, CodePoints pointsA, CodePoints pointsB) {
        FindingsJson json = new FindingsJson(comparison, pointsA, pointsB);
        ArrayNode proposals = root.putArray("findings");
        analysis.findings().forEach(finding -> json.put(proposals.addObject(), finding));
        List<KeptFinding> kept = comparison.research().findings();
        if (!kept.isEmpty()) {
            ArrayNode accepted = root.putArray("accepted_findings");
            kept.forEach(finding -> json.put(accepted.addObject(), finding, accepted.size()));
        }
    }

    private void put(ObjectNode node, Finding finding) {
        node.put("rank", finding.rank()).put("id", finding.id());
        node.put("kind", finding.kind().code());
        node.put("topic", finding.topicId().orElse(""));
        node.put("text", finding.text());
        node.put("decision", decision(finding.id()));
        node.put("strength", Math.round(finding.strength() * ROUNDING) / ROUNDING);
        for (Side side : Side.values()) {
            String text = comparison.statement(side).text();
            node.put(key(side) + "_quote", first(finding.of(side), text));
        }
        for (Side side : Side.values()) {
            put(node.putArray(key(side) + "_offsets"), side, finding.of(side));
        }
    }

    private void put(ObjectNode node, KeptFinding finding, int number) {
        node.put("rank", number).put("id", finding.id());
        node.put("kind", finding.kind().code());
        node.put("topic", finding.topicId().orElse(""));
        node.put("text", finding.text());
        node.put("note", finding.note());
        for (Side side : Side.values()) {
            node.put(
                    key(side) + "_quote",
                    finding.of(side).stream().findFirst().map(Anchor::quote).orElse(""));
        }
        for (Side side : Side.values()) {
            List<Span> placed = finding.of(side).stream()
                    .map(Anchor::span)
                    .flatMap(Optional::stream)
                    .toList();
            put(node.putArray(key(side) + "_offsets"), side, placed);
        }
    }

    private String decision(String id) {
        if (comparison.research().finding(id).isPresent()) {
            return "accepted";
        }
        return comparison.research().rejectedFindings().contains(id) ? "rejected" : "proposed";
    }

    private void put(ArrayNode array, Side side, List<Span> spans) {
        CodePoints points = side == Side.A ? pointsA : pointsB;
        for (Span span : spans) {
            Span counted = points.of(span);
            array.addObject().put("start", counted.start()).put("end", counted.end());
        }
    }

    private static String first(List<Span> spans, String text) {
        return spans.isEmpty() ? "" : spans.get(0).of(text);
    }

    private static String key(Side side) {
        return side == Side.A ? "a" : "b";
    }
}
