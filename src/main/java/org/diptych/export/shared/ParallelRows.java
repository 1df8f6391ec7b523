package org.diptych.export.shared;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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
public final class ParallelRows {
    private final List<ParallelRow> rows;
    private final boolean aligned;
    /** By side, the number of the row of each piece by the offset at which the piece starts. */
    private final Map<Side, NavigableMap<Integer, Integer>> starts = new EnumMap<>(Side.class);

    private ParallelRows(List<ParallelRow> rows, boolean aligned) {
        this.rows = List.copyOf(rows);
        this.aligned = aligned;
        for (Side side : Side.values()) {
            NavigableMap<Integer, Integer> numbers = new TreeMap<>();
            rows.forEach(row -> row.of(side).forEach(span -> numbers.putIfAbsent(span.start(), row.number())));
            starts.put(side, numbers);
        }
    }

    public static ParallelRows of(Comparison comparison, Analysis analysis) {
        List<ParallelRow> rows = new ArrayList<>();
        for (Passage passage : analysis.passages()) {
            rows.add(new ParallelRow(
                    rows.size() + 1, pieces(analysis.a(), passage.a()), pieces(analysis.b(), passage.b())));
        }
        if (!rows.isEmpty()) {
            return new ParallelRows(rows, true);
        }
        List<Span> a = comparison.a().paragraphs();
        List<Span> b = comparison.b().paragraphs();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            rows.add(new ParallelRow(
                    i + 1, i < a.size() ? List.of(a.get(i)) : List.of(), i < b.size() ? List.of(b.get(i)) : List.of()));
        }
        return new ParallelRows(rows, false);
    }

    private static List<Span> pieces(StatementReading reading, SentenceRange range) {
        List<Span> pieces = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : reading.sentences().subList(range.from(), range.to())) {
            int last = pieces.size() - 1;
            if (last >= 0 && sentence.paragraph() == paragraph) {
                pieces.set(
                        last, new Span(pieces.get(last).start(), sentence.span().end()));
            } else {
                pieces.add(sentence.span());
            }
            paragraph = sentence.paragraph();
        }
        return pieces;
    }

    public List<ParallelRow> list() {
        return rows;
    }

    /** Whether the rows are passages that speak of the same, and not just paragraphs in their order. */
    public boolean isAligned() {
        return aligned;
    }

    /** Number of the row in which an offset stands, from 1; 0 when the statement has no row. */
    public int numberAt(Side side, int offset) {
        NavigableMap<Integer, Integer> numbers = Objects.requireNonNull(starts.get(side));
        Map.Entry<Integer, Integer> entry = numbers.floorEntry(offset);
        if (entry == null) {
            return numbers.isEmpty() ? 0 : numbers.firstEntry().getValue();
        }
        return entry.getValue();
    }

    /** The row in which an offset stands; the first one for a place before all rows, of which there is one at least. */
    public ParallelRow at(Side side, int offset) {
        return rows.get(Math.max(0, numberAt(side, offset) - 1));
    }

    /** Number of rows that hold text of this side and none of the other. */
    public long countOnlyIn(Side side) {
        return rows.stream().filter(row -> row.isOnlyIn(side)).count();
    }
}
