package org.diptych.export.tables;

import java.util.List;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/** Every mention of every topic with its sentence. */
final class MentionsTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("topic", 28),
            new Table.Column("side", 6),
            new Table.Column("words", 28),
            new Table.Column("passage", 9),
            new Table.Column("start", 8),
            new Table.Column("end", 8),
            new Table.Column("sentence", 80),
            new Table.Column("pattern", 28));

    private MentionsTable() {}

    static Table of(Facts facts) {
        int size = facts.analysis().topics().stream()
                .mapToInt(result -> result.a().count() + result.b().count())
                .sum();
        return new Table("mentions", COLUMNS, size, sink -> {
            for (TopicResult result : facts.analysis().topics()) {
                for (Side side : Side.values()) {
                    for (TopicMention mention : result.of(side).mentions()) {
                        sink.row(row(facts, result, side, mention));
                    }
                }
            }
        });
    }

    private static List<Cell> row(Facts facts, TopicResult result, Side side, TopicMention mention) {
        Span points = facts.points(side, mention.span());
        return List.of(
                Cell.of(result.topic().name()),
                Cell.of(side.name()),
                Cell.of(facts.words(side, mention.span())),
                Cell.of(facts.rows().numberAt(side, mention.span().start())),
                Cell.of(points.start()),
                Cell.of(points.end()),
                Cell.of(facts.sentence(side, mention.span())),
                Cell.of(mention.pattern().text()));
    }
}
