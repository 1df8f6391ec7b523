package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.shared.ParallelRow;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** The highlights by topic, A beside B, each with the words around it and a link to its row. */
final class TopicTables {
    static final String PLACE = "topics";
    private static final float SPACE = 28;
    private static final float ROW_NUMBER = 28;
    private static final int MOST_QUOTES = 200;
    /** Head of a topic's table. */
    private static final float HEAD = 36;
    /** At most so much of a topic is kept together. */
    private static final float FIRST = 110;

    private final Reading reading;
    private final Flow flow;
    private final float half;

    TopicTables(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
        half = flow.grid().half(SPACE);
    }

    static String place(ReportTopic topic) {
        return "topic-" + topic.id();
    }

    void draw(Tag root) {
        flow.section(HEAD + FIRST);
        flow.name(PLACE);
        Tag section = root.child("Sect");
        SetText heading = flow.typesetter()
                .set("Highlights by topic", Look.HEADING, flow.grid().inner());
        float left = flow.grid().left();
        flow.moveTo(flow.draw(Layer.MAIN, section.child("H2"), heading, left, flow.y(), Look.BLACK) - 6);
        for (ReportTopic topic : reading.topics()) {
            if (topic.isMentioned()) {
                topic(section, topic);
            }
        }
        String silent = reading.topics().stream()
                .filter(topic -> !topic.isMentioned())
                .map(ReportTopic::name)
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            flow.ensure(30);
            flow.paragraph(section.child("P"), "In neither statement: " + silent + ".", Look.BODY, Look.DARK);
        }
    }

    private void topic(Tag section, ReportTopic topic) {
        List<Quote> a = quotes(topic, Side.A);
        List<Quote> b = quotes(topic, Side.B);
        flow.ensure(Math.min(FIRST, HEAD + Math.max(height(a, 0), height(b, 0))));
        chip(topic);
        Tag heading = section.child("H3");
        SetText name =
                flow.typesetter().set(topic.name(), Look.SUBHEADING, flow.grid().inner() - 40);
        flow.draw(Layer.MAIN, heading, name, flow.grid().left() + TopicChip.WIDTH + 8, flow.y(), Look.BLACK);
        flow.skip(18);
        Tag table = section.child("Table");
        Tag head = table.child("THead").child("TR");
        for (Side side : Side.values()) {
            String text = side + " · " + topic.status(side) + " · " + Wording.count(topic.count(side), "mention");
            SetText line = flow.typesetter().set(text, Look.LABEL, half);
            flow.draw(Layer.MAIN, head.heading("Column"), line, left(side), flow.y(), Look.MUTED);
        }
        flow.skip(13);
        flow.rule(0.5f, Look.HAIRLINE);
        flow.skip(3);
        quotes(table.child("TBody"), a, b);
        flow.skip(12);
    }

    private void chip(ReportTopic topic) {
        flow.name(place(topic));
        flow.sheet()
                .artifact(
                        Layer.MAIN,
                        ink -> TopicChip.draw(
                                ink, flow.typesetter(), topic, flow.grid().left(), flow.y() - 7));
    }

    private void quotes(Tag body, List<Quote> a, List<Quote> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            Tag row = body.child("TR");
            float height = Math.max(height(a, i), height(b, i));
            flow.ensure(height);
            for (Side side : Side.values()) {
                List<Quote> quotes = side == Side.A ? a : b;
                Tag cell = row.child("TD");
                if (i < quotes.size()) {
                    quote(cell, quotes.get(i), side);
                }
            }
            flow.skip(height + 4);
        }
    }

    private void quote(Tag cell, Quote quote, Side side) {
        Tag paragraph = cell.child("P");
        flow.rowLink(Layer.MAIN, paragraph, quote.row(), left(side), flow.y());
        Tag words = cell.child("P").in(reading.provenance(side).language());
        flow.draw(Layer.MAIN, words, quote.text(), left(side) + ROW_NUMBER, flow.y(), Look.BLACK);
    }

    private record Quote(ParallelRow row, SetText text) {}

    /** One quote for each sentence that mentions the topic, with every mention in it stressed. */
    private List<Quote> quotes(ReportTopic topic, Side side) {
        List<Quote> quotes = new ArrayList<>();
        for (List<Span> spans : Excerpt.bySentence(reading, side, topic)) {
            if (quotes.size() < MOST_QUOTES) {
                Excerpt excerpt = Excerpt.of(reading, side, spans);
                SetText text = flow.typesetter().set(excerpt.text(), excerpt.stress(), Look.QUOTE, half - ROW_NUMBER);
                quotes.add(new Quote(reading.rows().at(side, spans.get(0).start()), text));
            }
        }
        return quotes;
    }

    private static float height(List<Quote> quotes, int i) {
        return i < quotes.size() ? quotes.get(i).text().height() : 0;
    }

    private float left(Side side) {
        return side == Side.A ? flow.grid().left() : flow.grid().left() + half + SPACE;
    }
}
