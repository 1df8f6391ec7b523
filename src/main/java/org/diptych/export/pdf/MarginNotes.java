package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Cut;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.Stress;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** What stands in the margin of a row: topics with their counts on each side, and terms that only one side has. */
final class MarginNotes {
    private static final float INDENT = 7;
    private static final float GAP = 3.5f;

    /**
     * A line of the margin.
     *
     * @param note number of the note
     * @param text the note
     * @param line number of the line in it
     * @param bar colour of the bar beside it
     */
    private record Line(int note, SetText text, int line, Colour bar) {
        float height() {
            return Look.NOTE.leading() + (line == 0 && note > 0 ? GAP : 0);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Tag> tags = new LinkedHashMap<>();

    MarginNotes(Reading reading, TermPlaces terms, ParallelRow row, Flow flow) {
        if (!flow.grid().hasNotes()) {
            return;
        }
        float width = flow.grid().notes() - INDENT;
        int note = 0;
        for (ReportTopic topic : reading.topics()) {
            int a = count(reading, topic, row, Side.A);
            int b = count(reading, topic, row, Side.B);
            if (a + b > 0) {
                String text = topic.name() + "  " + counts(a, b)
                        + onlySide(topic).map(side -> ", only in " + side).orElse("");
                add(
                        flow.typesetter()
                                .set(
                                        text,
                                        Stress.by(Cut.SANS_BOLD)
                                                .on(0, topic.name().length()),
                                        Look.NOTE,
                                        width),
                        note++,
                        topic.colour());
            }
        }
        for (Side side : Side.values()) {
            for (ReportNote written : reading.notes(side)) {
                if (row.of(side).stream()
                        .anyMatch(span -> span.contains(written.span().start()))) {
                    String head = side + " · " + written.head();
                    SetText text = flow.typesetter()
                            .set(
                                    head + "  " + written.text(),
                                    Stress.by(Cut.SANS_BOLD).on(0, head.length()),
                                    Look.NOTE,
                                    width);
                    add(text, note++, Look.DARK);
                }
            }
        }
        for (Side side : Side.values()) {
            List<OneSidedTerm> here = terms.in(side, row);
            if (!here.isEmpty()) {
                String head = "Only in " + side;
                String list = here.stream().map(OneSidedTerm::text).collect(Collectors.joining(", "));
                SetText text = flow.typesetter()
                        .set(head + "  " + list, Stress.by(Cut.SANS_BOLD).on(0, head.length()), Look.NOTE, width);
                add(text, note++, Look.HAIRLINE);
            }
        }
    }

    private void add(SetText text, int note, Colour bar) {
        for (int i = 0; i < text.lines().size(); i++) {
            lines.add(new Line(note, text, i, bar));
        }
    }

    private static int count(Reading reading, ReportTopic topic, ParallelRow row, Side side) {
        int count = 0;
        for (Span span : row.of(side)) {
            for (Mark mark : reading.marks(side).in(span)) {
                count += mark.topic().equals(topic) && span.contains(mark.span().start()) ? 1 : 0;
            }
        }
        return count;
    }

    private static String counts(int a, int b) {
        return a > 0 && b > 0 ? "A " + a + " · B " + b : a > 0 ? "A " + a : "B " + b;
    }

    private static Optional<Side> onlySide(ReportTopic topic) {
        for (Side side : Side.values()) {
            if (topic.count(side.other()) == 0) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    int size() {
        return lines.size();
    }

    float height(int from, int to) {
        float height = 0;
        for (int i = from; i < to; i++) {
            height += i == from ? Look.NOTE.leading() : lines.get(i).height();
        }
        return height;
    }

    int fitting(int from, float room) {
        int to = from;
        while (to < size() && height(from, to + 1) <= room) {
            to++;
        }
        return to;
    }

    /** Draws some lines below {@code top}. */
    void draw(Flow flow, Tag cell, int from, int to, float top) {
        float left = flow.grid().notesLeft();
        float y = top;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            y -= i == from ? 0 : line.height() - Look.NOTE.leading();
            float lineTop = y;
            float reach = line.line() == line.text().lines().size() - 1 || i == to - 1 ? 1.2f : 0;
            flow.sheet()
                    .artifact(
                            Layer.NOTES,
                            ink -> ink.box(
                                    left,
                                    lineTop - Look.NOTE.leading() + reach,
                                    2,
                                    Look.NOTE.leading() - reach,
                                    line.bar()));
            Tag paragraph = tags.computeIfAbsent(line.note(), key -> cell.child("P"));
            flow.draw(
                    Layer.NOTES,
                    paragraph,
                    line.text(),
                    line.line(),
                    line.line() + 1,
                    left + INDENT,
                    lineTop,
                    Look.DARK);
            y -= Look.NOTE.leading();
        }
    }
}
