package org.diptych.export.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;

/** Terms that stand in one statement only, with counts and links to their rows. */
final class TermLists {
    static final String PLACE = "terms";
    static final int LONGEST_LIST = 150;
    private static final float SPACE = 28;
    private static final int MOST_PLACES = 5;
    private static final float LINE = 15;
    private static final float COUNT_WIDTH = 34;
    private static final float PLACES_WIDTH = 92;

    private final Reading reading;
    private final Flow flow;
    private final float half;

    TermLists(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
        half = flow.grid().half(SPACE);
    }

    void draw(Tag root) {
        flow.name(PLACE);
        Tag section = root.child("Sect");
        Grid grid = flow.grid();
        SetText heading = flow.typesetter().set("Terms in one statement only", Look.HEADING, grid.inner());
        flow.moveTo(flow.draw(Layer.MAIN, section.child("H2"), heading, grid.left(), flow.y(), Look.BLACK));
        flow.paragraph(section.child("P"), note(), Look.BODY, Look.MUTED);
        flow.skip(8);
        List<OneSidedTerm> a = terms(Side.A);
        List<OneSidedTerm> b = terms(Side.B);
        Tag bodyA = head(section, Side.A);
        Tag bodyB = head(section, Side.B);
        ruleBelowHeads();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            if (flow.room() < LINE) {
                flow.newPage();
                repeatedHeads();
            }
            float height = Math.max(
                    i < a.size() ? term(bodyA, a.get(i), Side.A) : 0, i < b.size() ? term(bodyB, b.get(i), Side.B) : 0);
            flow.skip(height);
        }
    }

    private String note() {
        String all = "Forms, spellings and names of the same thing count as the same term. "
                + "Numbers lead to the rows of the parallel text.";
        boolean cut = reading.analysis().a().onlyHere().size() > LONGEST_LIST
                || reading.analysis().b().onlyHere().size() > LONGEST_LIST;
        return cut
                ? all + " The most telling " + LONGEST_LIST + " of each side are shown; the attached data has all."
                : all;
    }

    private List<OneSidedTerm> terms(Side side) {
        return reading.analysis().of(side).onlyHere().stream()
                .limit(LONGEST_LIST)
                .collect(Collectors.toList());
    }

    private Tag head(Tag parent, Side side) {
        Tag table = parent.child("Table");
        Tag row = table.child("THead").child("TR");
        drawHead(side, row);
        return table.child("TBody");
    }

    private void drawHead(Side side, Tag row) {
        String[] heads = heads(side);
        for (int i = 0; i < heads.length; i++) {
            TextLine line = headLine(heads, i);
            float x = lefts(side)[i];
            flow.sheet().tagged(Layer.MAIN, row.heading("Column"), ink -> ink.text(line, x, flow.y() - 9, Look.DARK));
        }
    }

    private void repeatedHeads() {
        for (Side side : Side.values()) {
            String[] heads = heads(side);
            for (int i = 0; i < heads.length; i++) {
                TextLine line = headLine(heads, i);
                float x = lefts(side)[i];
                flow.sheet().artifact(Layer.MAIN, ink -> ink.text(line, x, flow.y() - 9, Look.DARK));
            }
        }
        ruleBelowHeads();
    }

    private String[] heads(Side side) {
        return new String[] {"Only in " + side + " · " + reading.issuer(side), "Count", "Rows"};
    }

    private TextLine headLine(String[] heads, int i) {
        Lettering lettering = i == 0 ? Look.COLUMN_HEAD : Look.LABEL;
        return flow.typesetter().line(heads[i], lettering, i == 0 ? termWidth() : COUNT_WIDTH + PLACES_WIDTH);
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

    /** Draws a term at the flow's height; returns the height it takes. */
    private float term(Tag body, OneSidedTerm term, Side side) {
        Tag row = body.child("TR");
        float[] lefts = lefts(side);
        float top = flow.y() - 1.2f;
        Tag name = row.heading("Row").in(reading.provenance(side).language());
        TextLine text = flow.typesetter().line(term.text(), Look.QUOTE, termWidth());
        float baseline = top - Look.QUOTE.baseline();
        flow.sheet().tagged(Layer.MAIN, name, ink -> ink.text(text, lefts[0], baseline, Look.BLACK));
        TextLine count = flow.typesetter().line("" + term.count(), Look.CARD);
        flow.sheet().tagged(Layer.MAIN, row.child("TD"), ink -> ink.text(count, lefts[1], baseline, Look.DARK));
        places(row.child("TD"), term, side, lefts[2], top);
        flow.sheet()
                .artifact(
                        Layer.DECORATION,
                        ink -> ink.line(
                                lefts[0], flow.y() - LINE, lefts[0] + half, flow.y() - LINE, 0.35f, Look.HAIRLINE));
        return LINE;
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
