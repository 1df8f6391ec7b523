package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diptych.export.pdf.page.Area;
import org.diptych.export.pdf.page.Highlight;
import org.diptych.export.pdf.page.Ink;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Draws the lines of a statement with its highlights: tint as annotation, line and letters in the page itself. */
final class HighlightedCell {
    private static final float UP = 0.86f;
    private static final float DOWN = 0.27f;
    private static final float LANE = 2.4f;
    private static final float CODE_LEADING = 5.8f;

    private final Reading reading;
    private final Flow flow;
    private final Map<Integer, Tag> paragraphs = new HashMap<>();
    private final Map<Mark, Integer> written = new HashMap<>();

    HighlightedCell(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
    }

    /** Ends a row: its paragraphs are not continued. */
    void forgetRow() {
        paragraphs.clear();
    }

    /** Draws the lines from {@code from} to {@code to} below {@code top}. */
    void draw(CellText cell, Side side, int from, int to, Tag column, float top) {
        Layer layer = side == Side.A ? Layer.LEFT : Layer.RIGHT;
        float left = flow.grid().column(side);
        Map<Mark, List<Area>> areas = new LinkedHashMap<>();
        List<CellText.Line> lines = cell.lines().subList(from, to);
        float[] baselines = baselines(lines, top);
        flow.sheet().artifact(Layer.NUMBERS, ink -> {
            for (int i = 0; i < lines.size(); i++) {
                decorate(ink, lines.get(i), side, left, baselines[i], areas);
            }
        });
        for (int start = 0; start < lines.size(); ) {
            int piece = lines.get(start).piece();
            int end = start;
            while (end < lines.size() && lines.get(end).piece() == piece) {
                end++;
            }
            Tag paragraph = paragraph(column, side, piece);
            int first = start;
            int last = end;
            flow.sheet().tagged(layer, paragraph, ink -> {
                for (int i = first; i < last; i++) {
                    CellText.Line line = lines.get(i);
                    ink.text(line.line(), left + line.text().indent(line.line()), baselines[i], Look.BLACK);
                }
            });
            start = end;
        }
        areas.forEach((mark, quads) -> annotate(mark, quads, column));
    }

    private static float[] baselines(List<CellText.Line> lines, float top) {
        float[] baselines = new float[lines.size()];
        float y = top;
        for (int i = 0; i < baselines.length; i++) {
            Lettering lettering = lines.get(i).text().lettering();
            y -= i == 0 ? 0 : lines.get(i).gap();
            baselines[i] = y - lettering.baseline();
            y -= lettering.leading();
        }
        return baselines;
    }

    private Tag paragraph(Tag column, Side side, int piece) {
        int key = side == Side.A ? piece : -1 - piece;
        return paragraphs.computeIfAbsent(
                key, missing -> column.child("P").in(reading.provenance(side).language()));
    }

    private void decorate(
            Ink ink, CellText.Line line, Side side, float left, float baseline, Map<Mark, List<Area>> areas) {
        Span span = line.span();
        float size = line.text().lettering().size();
        float x = left + line.text().indent(line.line());
        List<ReportTopic> beginning = new ArrayList<>();
        for (Mark mark : reading.marks(side).in(span)) {
            int from = mark.span().start() - span.start() + line.line().start();
            int to = mark.span().end() - span.start() + line.line().start();
            for (float[] place : line.line().places(from, to)) {
                float start = x + place[0];
                float end = x + place[1];
                areas.computeIfAbsent(mark, key -> new ArrayList<>())
                        .add(new Area(start, baseline - size * DOWN, end, baseline + size * UP));
                float y = baseline - size * DOWN - 0.5f - LANE * mark.lane();
                mark.topic()
                        .pattern()
                        .draw(ink, start, end, y, mark.topic().colour().ink());
            }
            if (span.contains(mark.span().start()) && !beginning.contains(mark.topic())) {
                beginning.add(mark.topic());
            }
        }
        codes(ink, beginning, left, baseline);
    }

    /** Codes of the topics that begin in a line stand in the gutter, on top of each other. */
    private void codes(Ink ink, List<ReportTopic> topics, float left, float baseline) {
        float y = baseline + 1.2f + CODE_LEADING * (topics.size() - 1) / 2;
        for (ReportTopic topic : topics) {
            TextLine code = flow.typesetter().line(topic.code(), Look.GUTTER_CODE);
            ink.text(code, left - code.width() - 5, y, topic.colour().ink());
            y -= CODE_LEADING;
        }
    }

    private void annotate(Mark mark, List<Area> quads, Tag column) {
        int before = written.merge(mark, 1, Integer::sum) - 1;
        String id = before == 0 ? mark.id() : mark.id() + "-" + (before + 1);
        List<ReportNote> notes = reading.notes(mark.side()).stream()
                .filter(note -> note.isOn(mark))
                .toList();
        Highlight highlight = new Highlight(
                id,
                mark.topic().name(),
                comment(mark, notes, before > 0),
                author(notes),
                notes.stream().map(note -> note.annotation().made()).findFirst(),
                mark.topic().colour(),
                quads);
        flow.document().highlight(flow.sheet(), highlight, column.child("P").child("Annot"));
    }

    private static String comment(Mark mark, List<ReportNote> notes, boolean continued) {
        ReportTopic topic = mark.topic();
        String head = topic.name() + (continued ? " (continued)" : "") + ": ";
        if (!notes.isEmpty()) {
            return head + notes.stream().map(ReportNote::text).collect(Collectors.joining("\n"));
        }
        return head + mark.side() + " "
                + topic.status(mark.side()) + "; " + mark.side().other() + " "
                + topic.status(mark.side().other()) + ".";
    }

    private String author(List<ReportNote> notes) {
        String own = reading.options().author().isBlank()
                ? "Diptych"
                : reading.options().author();
        return notes.stream()
                .map(ReportNote::author)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(own);
    }
}
