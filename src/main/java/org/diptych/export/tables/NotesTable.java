package org.diptych.export.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.Verdict;

/** Highlights, notes and decisions of the researcher: those of A, then those of B, each in reading order. */
final class NotesTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("kind", 18),
            new Table.Column("side", 6),
            new Table.Column("topic", 28),
            new Table.Column("words", 60),
            new Table.Column("words_in_b", 60),
            new Table.Column("note", 60),
            new Table.Column("author", 20),
            new Table.Column("made", 22),
            new Table.Column("start", 8),
            new Table.Column("end", 8));

    private NotesTable() {}

    private record Line(
            String kind,
            Side side,
            Optional<String> topicId,
            Anchor anchor,
            String counterpart,
            String note,
            String author,
            String made) {}

    static Table of(Facts facts) {
        List<Line> lines = lines(facts.comparison().research());
        return new Table("notes", COLUMNS, lines.size(), sink -> {
            for (Line line : lines) {
                sink.row(row(facts, line));
            }
        });
    }

    private static List<Line> lines(Research research) {
        List<Line> lines = new ArrayList<>();
        for (Annotation one : research.annotations()) {
            lines.add(new Line(
                    one.topicId().isPresent() ? "highlight" : "note",
                    one.side(),
                    one.topicId(),
                    one.anchor(),
                    "",
                    one.note(),
                    one.author(),
                    one.made().toString()));
        }
        for (MentionDecision one : research.mentions()) {
            String kind = one.verdict().name().toLowerCase(Locale.ROOT);
            lines.add(new Line(kind, one.side(), Optional.of(one.topicId()), one.anchor(), "", "", "", ""));
        }
        for (LinkDecision one : research.links()) {
            lines.add(line(one));
        }
        lines.sort(Comparator.comparing(Line::side)
                .thenComparing(line -> line.anchor().span().map(Span::start).orElse(Integer.MAX_VALUE)));
        return lines;
    }

    private static Line line(LinkDecision one) {
        Side side = one.a().isPresent() ? Side.A : Side.B;
        boolean both = one.a().isPresent() && one.b().isPresent();
        String kind = !both ? "no counterpart" : one.verdict() == Verdict.CONFIRMED ? "linked" : "kept apart";
        String counterpart = both ? one.b().map(Anchor::quote).orElse("") : "";
        return new Line(kind, side, Optional.empty(), one.of(side).orElseThrow(), counterpart, "", "", "");
    }

    /** Words that are not in the text have no offsets. */
    private static List<Cell> row(Facts facts, Line line) {
        Optional<Span> points = line.anchor().span().map(span -> facts.points(line.side(), span));
        return List.of(
                Cell.of(line.kind()),
                Cell.of(line.side().name()),
                Cell.of(line.topicId()
                        .map(id -> facts.comparison()
                                .codebook()
                                .topic(id)
                                .map(Topic::name)
                                .orElse(id))
                        .orElse("")),
                Cell.of(line.anchor().quote()),
                Cell.of(line.counterpart()),
                Cell.of(line.note()),
                Cell.of(line.author()),
                Cell.of(line.made()),
                points.map(span -> Cell.of(span.start())).orElseGet(() -> Cell.of("")),
                points.map(span -> Cell.of(span.end())).orElseGet(() -> Cell.of("")));
    }
}
