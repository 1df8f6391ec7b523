package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.export.pdf.RowParts.Part;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.Progress;
import org.diptych.model.Side;

/** The two statements beside each other, row by row, over as many pages as they need. */
final class ParallelText {
    static final String PLACE = "parallel-text";
    private static final float ABOVE = 4.4f;
    private static final float BELOW = 5.2f;
    /** Room around the heads of the columns. */
    private static final float HEAD = 5;
    /** A row of at most this many lines is not split. */
    private static final int KEPT_TOGETHER = 7;
    /** At least so many lines of a split row stand on a page. */
    private static final int LEAST_LINES = 3;

    private final Reading reading;
    private final Flow flow;
    private final Grid grid;
    private final Lettering lettering;
    private final HighlightedCell cells;
    private final TermPlaces terms;
    private final List<SetText> heads;

    ParallelText(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
        grid = flow.grid();
        lettering = grid.isWide() ? Look.STATEMENT : Look.STATEMENT_NARROW;
        cells = new HighlightedCell(reading, flow);
        terms = new TermPlaces(reading);
        heads = heads();
    }

    /** Name under which links lead to a row. */
    static String place(ParallelRow row) {
        return "row-" + row.number();
    }

    void draw(Tag root, Progress progress) {
        flow.name(PLACE);
        Tag section = root.child("Sect");
        SetText heading = flow.typesetter().set("Parallel text", Look.HEADING, grid.inner());
        flow.moveTo(flow.draw(Layer.MAIN, section.child("H2"), heading, grid.left(), flow.y(), Look.BLACK) - 3);
        List<ParallelRow> rows = reading.rows().list();
        if (rows.isEmpty()) {
            flow.paragraph(section.child("P"), "Neither statement has a text.", Look.BODY, Look.MUTED);
            return;
        }
        Tag table = section.child("Table");
        taggedHead(table.child("THead").child("TR"));
        Tag body = table.child("TBody");
        for (ParallelRow row : rows) {
            draw(row, body);
            progress.at(row.number() / (double) rows.size());
        }
    }

    private void draw(ParallelRow row, Tag body) {
        RowParts parts = new RowParts(
                cell(row, Side.A), cell(row, Side.B), new MarginNotes(reading, terms, row, flow), lettering.leading());
        MarginNotes notes = parts.notes();
        Tag tableRow = body.child("TR");
        Tag number = tableRow.heading("Row");
        Map<Side, Tag> columns = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            columns.put(side, tableRow.child("TD"));
        }
        Tag margin = grid.hasNotes() ? tableRow.child("TD") : tableRow;
        boolean continued = false;
        do {
            Part part = next(parts);
            float top = flow.y() - ABOVE;
            number(row, number, top, continued);
            for (Side side : Side.values()) {
                Tag column = Objects.requireNonNull(columns.get(side));
                if (!row.of(side).isEmpty()) {
                    cells.draw(parts.cell(side), side, parts.done(side), part.of(side), column, top);
                } else if (!continued) {
                    absent(row, side, column, top);
                }
            }
            notes.draw(flow, margin, parts.notesDone(), part.notes(), top);
            parts.finish(part);
            flow.skip(part.height() + ABOVE + BELOW);
            flow.rule(0.4f, Look.HAIRLINE);
            continued = true;
        } while (!parts.isFinished());
        cells.forgetRow();
    }

    private CellText cell(ParallelRow row, Side side) {
        return new CellText(flow.typesetter(), reading.text(side), row.of(side), lettering, grid.column());
    }

    /** What of the row is put next; begins a page where that looks better than splitting. */
    private Part next(RowParts parts) {
        float padding = ABOVE + BELOW;
        Part rest = parts.rest();
        if (rest.height() + padding <= flow.room()) {
            return rest;
        }
        boolean fresh = flow.y() >= grid.start() - headHeight() - HEAD - 1;
        float least = LEAST_LINES * lettering.leading() + padding;
        boolean shortRow = !parts.isBegun() && parts.linesLeft() <= KEPT_TOGETHER;
        if (!fresh && (parts.isBegun() || shortRow || flow.room() < least)) {
            flow.newPage();
            repeatedHead();
            return next(parts);
        }
        Part part = parts.fitting(flow.room() - padding, fresh);
        if (!fresh && part.a() == parts.done(Side.A) && part.b() == parts.done(Side.B)) {
            flow.newPage();
            repeatedHead();
            return next(parts);
        }
        return part;
    }

    private void number(ParallelRow row, Tag tag, float top, boolean continued) {
        float baseline = top - lettering.baseline();
        if (continued) {
            flow.ornament(Layer.NUMBERS, "(" + row.number() + ")", Look.NUMBER, grid.left(), baseline, Look.FAINT);
        } else {
            flow.name(ParallelText.place(row));
            TextLine text = flow.typesetter().line("" + row.number(), Look.NUMBER);
            flow.sheet().tagged(Layer.NUMBERS, tag, ink -> ink.text(text, grid.left(), baseline, Look.MUTED));
        }
    }

    /** Says why a cell is empty; rows that are just paragraphs in their order have no counterparts to miss. */
    private void absent(ParallelRow row, Side side, Tag column, float top) {
        boolean blank = reading.comparison().statement(side).isBlank();
        if (blank ? row.number() > 1 : !reading.rows().isAligned()) {
            return;
        }
        String reason = blank ? "Statement " + side + " has no text" : "No counterpart in " + side;
        SetText text = flow.typesetter().set(reason, Look.ABSENT, grid.column());
        Layer layer = side == Side.A ? Layer.LEFT : Layer.RIGHT;
        flow.draw(layer, column.child("P"), text, grid.column(side), top, Look.FAINT);
    }

    private void taggedHead(Tag row) {
        for (int i = 0; i < heads.size(); i++) {
            flow.draw(Layer.MAIN, row.heading("Column"), heads.get(i), lefts()[i], headTop(i), Look.DARK);
        }
        ruleBelowHead();
    }

    private void repeatedHead() {
        for (int i = 0; i < heads.size(); i++) {
            flow.repeat(Layer.MAIN, heads.get(i), lefts()[i], headTop(i), Look.DARK);
        }
        ruleBelowHead();
    }

    /** Short heads stand on the last line of long ones. */
    private float headTop(int column) {
        return flow.y() - headHeight() + heads.get(column).height();
    }

    private float headHeight() {
        return heads.stream().map(SetText::height).max(Float::compare).orElse(0f);
    }

    private void ruleBelowHead() {
        flow.skip(headHeight() + HEAD - 2);
        flow.rule(0.9f, Look.DARK);
        flow.skip(2);
    }

    private List<SetText> heads() {
        String[] texts = {"No.", reading.label(Side.A), reading.label(Side.B), "In this row"};
        float[] widths = {grid.number() + grid.gutter(), grid.column(), grid.column(), grid.notes()};
        List<SetText> set = new ArrayList<>();
        for (int i = 0; i < (grid.hasNotes() ? texts.length : texts.length - 1); i++) {
            set.add(flow.head(texts[i], widths[i]));
        }
        return List.copyOf(set);
    }

    private float[] lefts() {
        return new float[] {grid.left(), grid.column(Side.A), grid.column(Side.B), grid.notesLeft()};
    }
}
