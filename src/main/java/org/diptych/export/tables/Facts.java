package org.diptych.export.tables;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.diptych.export.shared.Context;
import org.diptych.export.shared.ParallelRows;
import org.diptych.model.Analysis;
import org.diptych.model.CodePoints;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Comparison and analysis with what several tables look up. */
final class Facts {
    /** Characters of a sentence that are shown before and behind a span. */
    private static final int REACH = 120;

    private final Comparison comparison;
    private final Analysis analysis;
    private final ParallelRows rows;
    private final CodePoints pointsA;
    private final CodePoints pointsB;

    Facts(Comparison comparison, Analysis analysis) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.rows = ParallelRows.of(comparison, analysis);
        this.pointsA = new CodePoints(comparison.a().text());
        this.pointsB = new CodePoints(comparison.b().text());
    }

    Comparison comparison() {
        return comparison;
    }

    Analysis analysis() {
        return analysis;
    }

    ParallelRows rows() {
        return rows;
    }

    String text(Side side) {
        return comparison.statement(side).text();
    }

    /** Words of a statement; empty when the span is not of this text. */
    String words(Side side, Span span) {
        return span.end() <= text(side).length() ? span.of(text(side)) : "";
    }

    /** The span in code points, as the JSON counts it. */
    Span points(Side side, Span span) {
        if (span.end() > text(side).length()) {
            return span;
        }
        return (side == Side.A ? pointsA : pointsB).of(span);
    }

    /** "12..18; 40..46", half-open, in code points; a hyphen would make Excel read dates. */
    String offsets(Side side, List<Span> spans) {
        return spans.stream()
                .map(span -> points(side, span))
                .map(span -> span.start() + ".." + span.end())
                .collect(Collectors.joining("; "));
    }

    /** "3; 5": the passages in which the spans stand. */
    String passages(Side side, List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> rows.numberAt(side, span.start()))
                .filter(number -> number > 0)
                .distinct()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("; "));
    }

    /** The sentence in which a span starts; of a very long one, the words around the span. */
    String sentence(Side side, Span span) {
        OptionalInt index = analysis.of(side).sentenceAt(span.start());
        if (index.isEmpty() || span.end() > text(side).length()) {
            return "";
        }
        Span sentence = analysis.of(side).sentences().get(index.getAsInt()).span();
        int from = Math.max(sentence.start(), Context.start(text(side), span.start(), REACH));
        int to = Math.min(sentence.end(), Context.end(text(side), span.end(), REACH));
        return (from > sentence.start() ? "… " : "")
                + words(side, new Span(from, Math.max(from, to)))
                + (to < sentence.end() ? " …" : "");
    }

    /** Name of an enum constant as files write it. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
