package org.diptych.export.pdf;

import java.util.List;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;

/** One line of a list of terms: the term, what comes nearest to it, its count and links to its rows. */
final class TermRow {
    static final float HEIGHT = 15;
    private static final float SPACE = 28;
    private static final int MOST_PLACES = 5;
    /** A note on the nearest wording needs this much room behind the term. */
    private static final float LEAST_NOTE = 70;

    private static final float COUNT_WIDTH = 34;
    private static final float PLACES_WIDTH = 92;

    private final Reading reading;
    private final Flow flow;
    private final float width;

    TermRow(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
        width = flow.grid().half(SPACE);
    }

    /** Width of a term in points. */
    float termWidth() {
        return width - COUNT_WIDTH - PLACES_WIDTH - 6;
    }

    /** Left edge of the term, of its count and of its rows in a column. */
    float[] lefts(Column column) {
        float left = column == Column.LEFT ? flow.grid().left() : flow.grid().left() + width + SPACE;
        return new float[] {left, left + width - COUNT_WIDTH - PLACES_WIDTH, left + width - PLACES_WIDTH};
    }

    /** A line below a column at a height. */
    void rule(Column column, float y, boolean strong) {
        float left = lefts(column)[0];
        flow.sheet()
                .artifact(
                        Layer.DECORATION,
                        ink -> ink.line(
                                left, y, left + width, y, strong ? 0.8f : 0.35f, strong ? Look.DARK : Look.HAIRLINE));
    }

    /** Draws a term that stands in {@code side} only, with its upper edge at height {@code y}. */
    void draw(Tag body, OneSidedTerm term, Side side, Column column, float y) {
        Tag row = body.child("TR");
        float[] lefts = lefts(column);
        float top = y - 1.2f;
        float baseline = top - Look.QUOTE.baseline();
        Tag heading = row.heading("Row");
        TextLine text = flow.typesetter().line(term.text(), Look.QUOTE, termWidth());
        Tag name = heading.child("P").in(reading.provenance(side).language());
        flow.sheet().tagged(column.layer(), name, ink -> ink.text(text, lefts[0], baseline, Look.BLACK));
        float left = lefts[0] + text.width() + 8;
        term.proof().nearest().ifPresent(nearest -> {
            String words = "nearest in " + side.other() + ": " + nearest.text();
            if (lefts[1] - left > LEAST_NOTE) {
                TextLine line = flow.typesetter().line(words, Look.NOTE, lefts[1] - left - 6);
                flow.sheet()
                        .tagged(column.layer(), heading.child("P"), ink -> ink.text(line, left, baseline, Look.FAINT));
            }
        });
        TextLine count = flow.typesetter().line("" + term.count(), Look.CARD);
        flow.sheet().tagged(column.layer(), row.child("TD"), ink -> ink.text(count, lefts[1], baseline, Look.DARK));
        places(row.child("TD"), term, side, column, top);
        rule(column, y - HEIGHT, false);
    }

    /** Says that a side has no such term. */
    void nothing(Tag body, Column column, float y) {
        SetText text = flow.typesetter().set("None", Look.ABSENT, termWidth());
        Tag row = body.child("TR");
        flow.draw(column.layer(), row.child("TD"), text, lefts(column)[0], y - 1.2f, Look.FAINT);
        row.child("TD");
        row.child("TD");
    }

    private void places(Tag cell, OneSidedTerm term, Side side, Column column, float top) {
        List<ParallelRow> rows = term.spans().stream()
                .map(span -> reading.rows().at(side, span.start()))
                .distinct()
                .toList();
        float x = lefts(column)[2];
        Tag paragraph = cell.child("P");
        for (ParallelRow row : rows.subList(0, Math.min(MOST_PLACES, rows.size()))) {
            x += flow.rowLink(column.layer(), paragraph, row, x, top) + 6;
        }
        if (rows.size() > MOST_PLACES) {
            TextLine more = flow.typesetter().line("…", Look.CARD);
            float end = x;
            flow.sheet()
                    .tagged(
                            column.layer(),
                            paragraph,
                            ink -> ink.text(more, end, top - Look.CARD.baseline(), Look.MUTED));
        }
    }
}
