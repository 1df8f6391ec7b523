package org.diptych.export.pdf;

import java.util.List;
import org.diptych.export.pdf.page.Area;
import org.diptych.export.pdf.page.Ink;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Sheet;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.pdf.type.Typesetter;
import org.diptych.model.Side;

/** Legend, butterfly chart of the counts, and the places of each topic along the rows, A above B. */
final class TopicFigure {
    private static final float ROW = 18;
    private static final float HEAD = 15;
    private static final float BAR = 10;
    private static final int FEWEST_ROWS = 3;

    private final Reading reading;
    private final Flow flow;
    private final Typesetter typesetter;
    private final float nameLeft;
    private final float axis;
    private final float barWidth;
    private final float stripLeft;
    private final float stripWidth;
    private final int most;

    TopicFigure(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
        typesetter = flow.typesetter();
        Grid grid = flow.grid();
        nameLeft = grid.left() + TopicChip.WIDTH + 8;
        axis = grid.left() + (grid.isWide() ? 254 : 202);
        barWidth = grid.isWide() ? 66 : 46;
        stripLeft = axis + barWidth + 40;
        stripWidth = grid.right() - stripLeft;
        most = reading.topics().stream()
                .mapToInt(topic -> Math.max(topic.count(Side.A), topic.count(Side.B)))
                .reduce(1, Math::max);
    }

    /** Draws the figure at the flow's place, over as many pages as it takes. */
    void draw(Tag parent) {
        List<ReportTopic> topics = reading.topics();
        for (int from = 0; from < topics.size(); ) {
            flow.ensure(HEAD + ROW * Math.min(FEWEST_ROWS, topics.size() - from));
            int fitting = Math.max(1, Math.min(topics.size() - from, (int) ((flow.room() - HEAD) / ROW)));
            part(parent, topics.subList(from, from + fitting));
            from += fitting;
        }
    }

    private void part(Tag parent, List<ReportTopic> topics) {
        float top = flow.y();
        float bottom = top - HEAD - ROW * topics.size();
        Grid grid = flow.grid();
        Tag figure = parent.figure(alternative(topics), grid.left(), bottom, grid.right(), top);
        flow.sheet().tagged(Layer.MAIN, figure, ink -> {
            head(ink, top);
            for (int i = 0; i < topics.size(); i++) {
                row(ink, topics.get(i), top - HEAD - ROW * (i + 0.5f));
            }
            ink.line(axis, top - HEAD + 1, axis, bottom + 1, 0.7f, Look.DARK);
        });
        for (int i = 0; i < topics.size(); i++) {
            if (reading.options().has(PdfPart.TOPICS) && topics.get(i).isMentioned()) {
                link(parent, flow.sheet(), topics.get(i), top - HEAD - ROW * (i + 0.5f));
            }
        }
        flow.moveTo(bottom);
    }

    /** The name of a topic leads to its table; the name is drawn here, since a figure cannot hold a link. */
    private void link(Tag parent, Sheet sheet, ReportTopic topic, float middle) {
        Tag link = parent.child("Link");
        TextLine name = name(topic);
        sheet.tagged(Layer.MAIN, link, ink -> ink.text(name, nameLeft, middle - 3, Look.LINK));
        Area area = new Area(nameLeft, middle - 6, nameLeft + name.width(), middle + 6);
        String place = TopicTables.place(topic);
        flow.document().link(sheet, area, place, "Go to the highlights of " + topic.name(), link);
    }

    private TextLine name(ReportTopic topic) {
        return typesetter.line(topic.name(), Look.BODY, axis - barWidth - 22 - nameLeft);
    }

    private void head(Ink ink, float top) {
        float baseline = top - 8;
        text(ink, "Topic", flow.grid().left(), baseline, Look.SMALL_HEAD);
        textTo(ink, "A", axis - 5, baseline, Look.SMALL_HEAD);
        text(ink, "B", axis + 5, baseline, Look.SMALL_HEAD);
        int rows = reading.rows().list().size();
        String unit = reading.rows().isAligned() ? "passages" : "rows";
        text(ink, "Where in " + unit + " 1–" + rows + " (above: A, below: B)", stripLeft, baseline, Look.SMALL_HEAD);
    }

    private void row(Ink ink, ReportTopic topic, float middle) {
        TopicChip.draw(ink, typesetter, topic, flow.grid().left(), middle);
        if (!reading.options().has(PdfPart.TOPICS) || !topic.isMentioned()) {
            ink.text(name(topic), nameLeft, middle - 3, topic.isMentioned() ? Look.BLACK : Look.MUTED);
        }
        for (Side side : Side.values()) {
            int count = topic.count(side);
            float width = barWidth * count / most;
            float left = side == Side.A ? axis - width : axis;
            if (count > 0) {
                ink.box(left, middle - BAR / 2, width, BAR, topic.colour());
            }
            if (side == Side.A) {
                textTo(ink, "" + count, left - 4, middle - 2.7f, Look.LABEL);
            } else {
                text(ink, "" + count, left + width + 4, middle - 2.7f, Look.LABEL);
            }
        }
        strip(ink, topic, middle);
    }

    private void strip(Ink ink, ReportTopic topic, float middle) {
        ink.box(stripLeft, middle - 6.2f, stripWidth, 12.4f, Look.SHADE);
        int rows = reading.rows().list().size();
        float cell = stripWidth / Math.max(1, rows);
        for (Side side : Side.values()) {
            float bottom = side == Side.A ? middle + 0.4f : middle - 6.2f;
            topic.of(side).mentions().stream()
                    .mapToInt(mention ->
                            reading.rows().at(side, mention.span().start()).number())
                    .distinct()
                    .forEach(number -> ink.box(
                            stripLeft + (number - 1) * cell + Math.min(0.4f, cell / 10),
                            bottom,
                            Math.max(1.2f, cell - Math.min(0.8f, cell / 5)),
                            5.8f,
                            topic.colour()));
        }
        ink.line(stripLeft, middle, stripLeft + stripWidth, middle, 0.5f, Look.HAIRLINE);
    }

    private String alternative(List<ReportTopic> topics) {
        StringBuilder text = new StringBuilder("Number of mentions of each topic.");
        for (ReportTopic topic : topics) {
            text.append(" %s (%s): A %d, B %d."
                    .formatted(topic.name(), topic.code(), topic.count(Side.A), topic.count(Side.B)));
        }
        return text.toString();
    }

    private void text(Ink ink, String text, float x, float baseline, Lettering lettering) {
        ink.text(typesetter.line(text, lettering), x, baseline, Look.MUTED);
    }

    private void textTo(Ink ink, String text, float right, float baseline, Lettering lettering) {
        TextLine line = typesetter.line(text, lettering);
        ink.text(line, right - line.width(), baseline, Look.MUTED);
    }
}
