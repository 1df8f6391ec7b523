package org.diptych.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.model.Pattern;
import org.diptych.model.Side;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;

/** Every topic of the codebook, shown or not, with what each statement does with it. */
final class TopicsTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("topic", 28),
            new Table.Column("id", 20),
            new Table.Column("code", 6),
            new Table.Column("shown", 8),
            new Table.Column("a_status", 16),
            new Table.Column("a_mentions", 11),
            new Table.Column("a_share", 9),
            new Table.Column("a_first_position", 15),
            new Table.Column("a_passages", 14),
            new Table.Column("b_status", 16),
            new Table.Column("b_mentions", 11),
            new Table.Column("b_share", 9),
            new Table.Column("b_first_position", 15),
            new Table.Column("b_passages", 14),
            new Table.Column("patterns", 60),
            new Table.Column("exclusions", 30),
            new Table.Column("note", 40));

    private TopicsTable() {}

    static Table of(Facts facts) {
        return new Table("topics", COLUMNS, facts.analysis().topics().size(), sink -> {
            for (TopicResult result : facts.analysis().topics()) {
                sink.row(row(facts, result));
            }
        });
    }

    private static List<Cell> row(Facts facts, TopicResult result) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(result.topic().name()));
        cells.add(Cell.of(result.topic().id()));
        cells.add(Cell.of(result.topic().code()));
        cells.add(Cell.of(result.topic().shown()));
        for (Side side : Side.values()) {
            TopicPresence presence = result.of(side);
            cells.add(Cell.of(presence.status().code()));
            cells.add(Cell.of(presence.count()));
            cells.add(Cell.of(presence.share()));
            cells.add(presence.count() == 0 ? Cell.of("") : Cell.of(presence.firstPosition()));
            cells.add(Cell.of(facts.passages(
                    side,
                    presence.mentions().stream().map(mention -> mention.span()).toList())));
        }
        cells.add(Cell.of(patterns(result.topic().patterns())));
        cells.add(Cell.of(patterns(result.topic().exclusions())));
        cells.add(Cell.of(result.topic().note()));
        return cells;
    }

    private static String patterns(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::text).collect(Collectors.joining("; "));
    }
}
