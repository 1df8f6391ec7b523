package org.diptych.export.pdf;

import java.util.List;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;

/** Terms that stand in one statement only, with counts, links to their rows, and what comes nearest to them. */
final class TermLists {
    private static final int LONGEST_LIST = 150;
    private static final float SPACE = 28;
    private static final int MOST_PLACES = 5;
    private static final float LINE = 15;
    /** A note on the nearest wording needs this much room behind the term. */
    private static final float LEAST_NOTE = 70;

    private static final float COUNT_WIDTH = 34;
    private static final float PLACES_WIDTH = 92;

    private final Reading reading;
    private final Flow flow;
    private final TermSelection selection;
    private final float half;

    TermLists(Reading reading, Flow flow, TermSelection selection) {
        this.reading = reading;
        this.flow = flow;
        this.selection = selection;
        half = flow.grid().half(SPACE);
    }

    void draw(Tag root) {
        flow.name(selection.place());
        Tag section = root.child("Sect");
        Grid grid = flow.grid();
        SetText heading = flow.typesetter().set(selection.heading(), Look.HEADING, grid.inner());
        flow.moveTo(flow.draw(Layer.MAIN, section.child("H2"), heading, grid.left(), flow.y(), Look.BLACK));
        List<OneSidedTerm> a = selection.of(reading, Side.A);
        List<OneSidedTerm> b = selection.of(reading, Side.B);
        flow.paragraph(section.child("P"), note(Math.max(a.size(), b.size())), Look.BODY, Look.MUTED);
        flow.skip(8);
        Tag bodyA = head(section, Side.A);
        Tag bodyB = head(section, Side.B);
        ruleBelowHeads();
        for (int i = 0; i < Math.min(LONGEST_LIST, Math.max(a.size(), b.size())); i++) {
            if (flow.room() < LINE) {
                flow.newPage();
                repeatedHeads();
            }
            if (i < a.size()) {
                term(bodyA, a.get(i), Side.A);
            }
            if (i < b.size()) {
                term(bodyB, b.get(i), Side.B);
            }
            flow.skip(LINE);
        }
    }

    private String note(int longest) {
        return selection.note()
                + (longest > LONGEST_LIST
                        ? " The most telling " + LONGEST_LIST + " are shown; the attached data holds all."
                        : "");
    }

    private Tag head(Tag parent, Side side) {
        Tag table = parent.child("Table");
        Tag row = table.child("THead").child("TR");
        List<TextLine> heads = heads(side);
        for (int i = 0; i < heads.size(); i++) {
            TextLine line = heads.get(i);
            float x = lefts(side)[i];
            flow.sheet().tagged(Layer.MAIN, row.heading("Column"), ink -> ink.text(line, x, flow.y() - 9, Look.DARK));
        }
        return table.child("TBody");
    }

    private void repeatedHeads() {
        for (Side side : Side.values()) {
            List<TextLine> heads = heads(side);
            flow.sheet().artifact(Layer.MAIN, ink -> {
                for (int i = 0; i < heads.size(); i++) {
                    ink.text(heads.get(i), lefts(side)[i], flow.y() - 9, Look.DARK);
                }
            });
        }
        ruleBelowHeads();
    }

    private List<TextLine> heads(Side side) {
        Lettering small = Look.LABEL;
        return List.of(
                flow.typesetter().line("Only in " + reading.label(side), Look.COLUMN_HEAD, termWidth()),
                flow.typesetter().line("Count", small),
                flow.typesetter().line("Rows", small));
    }

    private void ruleBelowHeads() {
        flow.skip(14);
        flow.sheet().artifact(Layer.DECORATION, ink -> {
            for (Side side : Side.values()) {
                float x = lefts(side)[0];
                ink.line(x, flow.y(), x + half, flow.y(), 0.8f, Look.DARK);
            }
        });
    }

    private void term(Tag body, OneSidedTerm term, Side side) {
        Tag row = body.child("TR");
        float[] lefts = lefts(side);
        float top = flow.y() - 1.2f;
        float baseline = top - Look.QUOTE.baseline();
        Tag heading = row.heading("Row");
        TextLine text = flow.typesetter().line(term.text(), Look.QUOTE, termWidth());
        Tag name = heading.child("P").in(reading.provenance(side).language());
        flow.sheet().tagged(Layer.MAIN, name, ink -> ink.text(text, lefts[0], baseline, Look.BLACK));
        float left = lefts[0] + text.width() + 8;
        term.proof().nearest().ifPresent(nearest -> {
            String words = "nearest in " + side.other() + ": " + nearest.text();
            if (lefts[1] - left > LEAST_NOTE) {
                TextLine line = flow.typesetter().line(words, Look.NOTE, lefts[1] - left - 6);
                flow.sheet().tagged(Layer.MAIN, heading.child("P"), ink -> ink.text(line, left, baseline, Look.FAINT));
            }
        });
        TextLine count = flow.typesetter().line("" + term.count(), Look.CARD);
        flow.sheet().tagged(Layer.MAIN, row.child("TD"), ink -> ink.text(count, lefts[1], baseline, Look.DARK));
        places(row.child("TD"), term, side, lefts[2], top);
        float bottom = flow.y() - LINE;
        flow.sheet()
                .artifact(
                        Layer.DECORATION,
                        ink -> ink.line(lefts[0], bottom, lefts[0] + half, bottom, 0.35f, Look.HAIRLINE));
    }

    private void places(Tag cell, OneSidedTerm term, Side side, float left, float top) {
        List<Row> rows = term.spans().stream()
                .map(span -> reading.rows().at(side, span.start()))
                .distinct()
                .toList();
        float x = left;
        Tag paragraph = cell.child("P");
        for (Row row : rows.subList(0, Math.min(MOST_PLACES, rows.size()))) {
            x += flow.rowLink(Layer.MAIN, paragraph, row, x, top) + 6;
        }
        if (rows.size() > MOST_PLACES) {
            TextLine more = flow.typesetter().line("…", Look.CARD);
            float end = x;
            flow.sheet()
                    .tagged(Layer.MAIN, paragraph, ink -> ink.text(more, end, top - Look.CARD.baseline(), Look.MUTED));
        }
    }

    private float termWidth() {
        return half - COUNT_WIDTH - PLACES_WIDTH - 6;
    }

    private float[] lefts(Side side) {
        float left = side == Side.A ? flow.grid().left() : flow.grid().left() + half + SPACE;
        return new float[] {left, left + half - COUNT_WIDTH - PLACES_WIDTH, left + half - PLACES_WIDTH};
    }
}
