package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Passage;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.StatementReading;

/** The rows of the parallel text: the passages of the analysis, or paragraph beside paragraph when there are none. */
final class Rows {
    private final List<Row> rows;
    private final boolean aligned;
    private final Map<Side, NavigableMap<Integer, Row>> byStart = new EnumMap<>(Side.class);

    private Rows(List<Row> rows, boolean aligned) {
        this.rows = List.copyOf(rows);
        this.aligned = aligned;
        for (Side side : Side.values()) {
            NavigableMap<Integer, Row> starts = new TreeMap<>();
            for (Row row : rows) {
                row.of(side).forEach(span -> starts.putIfAbsent(span.start(), row));
            }
            byStart.put(side, starts);
        }
    }

    static Rows of(Comparison comparison, Analysis analysis) {
        List<Row> rows = new ArrayList<>();
        for (Passage passage : analysis.passages()) {
            rows.add(new Row(rows.size() + 1, pieces(analysis.a(), passage.a()), pieces(analysis.b(), passage.b())));
        }
        if (!rows.isEmpty()) {
            return new Rows(rows, true);
        }
        List<Span> a = comparison.a().paragraphs();
        List<Span> b = comparison.b().paragraphs();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            rows.add(new Row(
                    i + 1, i < a.size() ? List.of(a.get(i)) : List.of(), i < b.size() ? List.of(b.get(i)) : List.of()));
        }
        return new Rows(rows, false);
    }

    private static List<Span> pieces(StatementReading reading, SentenceRange range) {
        List<Span> pieces = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : reading.sentences().subList(range.from(), range.to())) {
            int last = pieces.size() - 1;
            if (sentence.paragraph() == paragraph) {
                pieces.set(
                        last, new Span(pieces.get(last).start(), sentence.span().end()));
            } else {
                pieces.add(sentence.span());
            }
            paragraph = sentence.paragraph();
        }
        return pieces;
    }

    List<Row> list() {
        return rows;
    }

    /** Whether the rows are passages that speak of the same, and not just paragraphs in their order. */
    boolean isAligned() {
        return aligned;
    }

    /** The row in which a place of a statement stands; the first one for a place before all rows. */
    Row at(Side side, int offset) {
        NavigableMap<Integer, Row> starts = starts(side);
        Map.Entry<Integer, Row> entry = starts.floorEntry(offset);
        return entry == null ? rows.get(0) : entry.getValue();
    }

    /** Number of rows that hold text of this side and none of the other. */
    long onlyIn(Side side) {
        return rows.stream()
                .filter(row -> row.of(side.other()).isEmpty() && !row.of(side).isEmpty())
                .count();
    }

    private NavigableMap<Integer, Row> starts(Side side) {
        NavigableMap<Integer, Row> starts = byStart.get(side);
        return starts == null ? new TreeMap<>() : starts;
    }
}
