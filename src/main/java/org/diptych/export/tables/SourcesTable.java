package org.diptych.export.tables;

import java.util.List;
import org.diptych.export.shared.TextHash;
import org.diptych.export.shared.Wording;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;

/** Where the statements come from; the notice that must stay with a text is here. */
final class SourcesTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("side", 6),
            new Table.Column("issuer", 32),
            new Table.Column("title", 40),
            new Table.Column("kind", 16),
            new Table.Column("date", 12),
            new Table.Column("language", 10),
            new Table.Column("url", 40),
            new Table.Column("retrieved", 12),
            new Table.Column("translator", 20),
            new Table.Column("notice", 40),
            new Table.Column("length", 8),
            new Table.Column("unit", 12),
            new Table.Column("file", 24),
            new Table.Column("sha256_of_file", 68),
            new Table.Column("sha256_of_text", 68),
            new Table.Column("remark", 60));

    private SourcesTable() {}

    static Table of(Facts facts) {
        return new Table("sources", COLUMNS, Side.values().length, sink -> {
            for (Side side : Side.values()) {
                sink.row(row(facts, side));
            }
        });
    }

    private static List<Cell> row(Facts facts, Side side) {
        Statement statement = facts.comparison().statement(side);
        Provenance provenance = statement.provenance();
        StatementReading reading = facts.analysis().of(side);
        return List.of(
                Cell.of(side.name()),
                Cell.of(provenance.issuer()),
                Cell.of(provenance.title()),
                Cell.of(Facts.code(provenance.kind())),
                Cell.of(provenance.date().map(Object::toString).orElse("")),
                Cell.of(provenance.language()),
                Cell.of(provenance.url()),
                Cell.of(provenance.retrieved().map(Object::toString).orElse("")),
                Cell.of(provenance.translator()),
                Cell.of(provenance.notice()),
                Cell.of(reading.length()),
                Cell.of(reading.countedInCharacters() ? "characters" : "words"),
                Cell.of(statement.original().fileName()),
                Cell.of(statement.original().sha256()),
                Cell.of(TextHash.of(statement.text())),
                Cell.of(Wording.ABSENCE));
    }
}
