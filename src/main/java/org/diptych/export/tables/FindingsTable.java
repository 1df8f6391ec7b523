package org.diptych.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.export.shared.ReportedFinding.Evidence;
import org.diptych.model.Side;

/** What the researcher accepted or wrote, then what the program proposes; the status tells them apart. */
final class FindingsTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("number", 8),
            new Table.Column("status", 20),
            new Table.Column("kind", 18),
            new Table.Column("topic", 18),
            new Table.Column("finding", 90),
            new Table.Column("a_quote", 50),
            new Table.Column("a_passages", 11),
            new Table.Column("a_offsets", 14),
            new Table.Column("b_quote", 50),
            new Table.Column("b_passages", 11),
            new Table.Column("b_offsets", 14),
            new Table.Column("note", 40));

    private FindingsTable() {}

    static Table of(Facts facts) {
        List<ReportedFinding> findings = new ArrayList<>(ReportedFinding.accepted(facts.comparison()));
        findings.addAll(ReportedFinding.proposed(facts.comparison(), facts.analysis(), Integer.MAX_VALUE));
        return new Table("findings", COLUMNS, findings.size(), sink -> {
            for (ReportedFinding finding : findings) {
                sink.row(row(facts, finding));
            }
        });
    }

    private static List<Cell> row(Facts facts, ReportedFinding finding) {
        return List.of(
                Cell.of(finding.number()),
                Cell.of(finding.proposal() ? "proposed, not reviewed" : "accepted"),
                Cell.of(finding.kind().code()),
                Cell.of(finding.topic()),
                Cell.of(finding.text()),
                Cell.of(quotes(finding, Side.A)),
                Cell.of(facts.passages(Side.A, finding.places(Side.A))),
                Cell.of(facts.offsets(Side.A, finding.places(Side.A))),
                Cell.of(quotes(finding, Side.B)),
                Cell.of(facts.passages(Side.B, finding.places(Side.B))),
                Cell.of(facts.offsets(Side.B, finding.places(Side.B))),
                Cell.of(finding.note()));
    }

    private static String quotes(ReportedFinding finding, Side side) {
        return finding.of(side).stream().map(Evidence::words).collect(Collectors.joining(" … "));
    }
}
