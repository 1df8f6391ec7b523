package org.diptych.export.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.PassageLink;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/** The parallel text: a row for each passage, with its strongest link and the topics that are mentioned in it. */
final class PassagesTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("passage", 9),
            new Table.Column("stands_in", 10),
            new Table.Column("a_text", 80),
            new Table.Column("b_text", 80),
            new Table.Column("a_topics", 24),
            new Table.Column("b_topics", 24),
            new Table.Column("link", 11),
            new Table.Column("link_score", 10),
            new Table.Column("evidence", 40));

    private final Facts facts;
    private final Map<Integer, List<PassageLink>> links = new HashMap<>();
    private final Map<Side, Map<Integer, Set<String>>> topics =
            Map.of(Side.A, new HashMap<>(), Side.B, new HashMap<>());

    private PassagesTable(Facts facts) {
        this.facts = facts;
        for (PassageLink link : facts.analysis().links()) {
            int row = rowOf(Side.A, link);
            if (row > 0 && row == rowOf(Side.B, link)) {
                links.computeIfAbsent(row, key -> new ArrayList<>()).add(link);
            }
        }
        for (TopicResult result : facts.analysis().topics()) {
            topics.forEach((side, byRow) -> {
                for (TopicMention mention : result.of(side).mentions()) {
                    int row = facts.rows().numberAt(side, mention.span().start());
                    byRow.computeIfAbsent(row, key -> new LinkedHashSet<>())
                            .add(result.topic().name());
                }
            });
        }
    }

    static Table of(Facts facts) {
        return new Table("passages", COLUMNS, facts.rows().list().size(), sink -> {
            PassagesTable table = new PassagesTable(facts);
            for (ParallelRow row : facts.rows().list()) {
                sink.row(table.row(row));
            }
        });
    }

    private int rowOf(Side side, PassageLink link) {
        List<Sentence> sentences = facts.analysis().of(side).sentences();
        return link.of(side) < sentences.size()
                ? facts.rows()
                        .numberAt(side, sentences.get(link.of(side)).span().start())
                : 0;
    }

    private List<Cell> row(ParallelRow row) {
        Optional<PassageLink> link = links.getOrDefault(row.number(), List.of()).stream()
                .max(Comparator.comparingDouble(PassageLink::score));
        return List.of(
                Cell.of(row.number()),
                Cell.of(row.isOnlyIn(Side.A) ? "A" : row.isOnlyIn(Side.B) ? "B" : "both"),
                Cell.of(text(row, Side.A)),
                Cell.of(text(row, Side.B)),
                Cell.of(topics(row, Side.A)),
                Cell.of(topics(row, Side.B)),
                Cell.of(link.map(each -> Facts.code(each.tier())).orElse("")),
                link.map(each -> Cell.of(each.score())).orElse(Cell.of("")),
                Cell.of(link.map(each -> String.join("; ", each.evidence())).orElse("")));
    }

    private String text(ParallelRow row, Side side) {
        return row.of(side).stream().map(piece -> facts.words(side, piece)).collect(Collectors.joining("\n"));
    }

    private String topics(ParallelRow row, Side side) {
        return String.join("; ", topics.getOrDefault(side, Map.of()).getOrDefault(row.number(), Set.of()));
    }
}
