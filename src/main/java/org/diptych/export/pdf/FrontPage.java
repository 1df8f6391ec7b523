package org.diptych.export.pdf;

import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.SetText;
import org.diptych.model.Side;

/** Title, provenance of both statements, the topics at a glance, and what the counts do and do not say. */
final class FrontPage {
    static final String PLACE = "front-page";
    static final String ABSENCE =
            "That a text does not mention a topic is a fact about the text. It does not say that the topic was absent"
                    + " from the talks.";
    private static final String VERSIONS =
            "The two texts appear to be versions or translations of one text. What stands in only one of them may be"
                    + " a matter of wording.";
    private static final float CARD_SPACE = 24;

    private final Reading reading;
    private final Flow flow;

    FrontPage(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
    }

    void draw(Tag root) {
        flow.name(PLACE);
        flow.paragraph(root.child("H1"), reading.title(), Look.TITLE, Look.BLACK);
        flow.paragraph(root.child("P"), subtitle(), Look.SUBTITLE, Look.MUTED);
        flow.skip(12);
        cards(root);
        flow.skip(16);
        if (!reading.topics().isEmpty()) {
            topics(root.child("Sect"));
        }
        remarks(root);
    }

    private String subtitle() {
        return reading.issuer(Side.A) + " and " + reading.issuer(Side.B) + ", side by side";
    }

    private void cards(Tag root) {
        Grid grid = flow.grid();
        ProvenanceCard card = new ProvenanceCard(reading, flow);
        float width = grid.half(CARD_SPACE);
        float top = flow.y();
        float lowest = top;
        for (Side side : Side.values()) {
            float x = side == Side.A ? grid.left() : grid.left() + width + CARD_SPACE;
            lowest = Math.min(lowest, card.draw(side, root, x, top, width));
        }
        flow.moveTo(lowest);
    }

    private void topics(Tag section) {
        flow.ensure(90);
        SetText heading =
                flow.typesetter().set("Topics", Look.HEADING, flow.grid().inner());
        flow.moveTo(
                flow.draw(Layer.MAIN, section.child("H2"), heading, flow.grid().left(), flow.y(), Look.BLACK));
        new TopicFigure(reading, flow).draw(section);
        flow.skip(12);
    }

    private void remarks(Tag root) {
        Tag section = root.child("Sect");
        remark(section, counts());
        if (reading.analysis().versions()) {
            remark(section, VERSIONS);
        }
        remark(section, ABSENCE);
        remark(
                section,
                "How to read: a tinted phrase is a highlight. The line below it and the two letters in the gutter"
                        + " repeat the topic, so no colour is needed. Every highlight is also an annotation of this"
                        + " document with topic, comment and author.");
    }

    private void remark(Tag section, String text) {
        flow.ensure(Look.BODY.leading());
        flow.paragraph(section.child("P"), text, Look.BODY, Look.DARK);
        flow.skip(4);
    }

    private String counts() {
        StringBuilder text = new StringBuilder();
        int topics = reading.topics().size();
        long both = reading.topics().stream()
                .filter(topic -> topic.count(Side.A) > 0 && topic.count(Side.B) > 0)
                .count();
        if (topics > 0) {
            text.append("Of %s, %d %s in both statements, %d only in A, %d only in B. "
                    .formatted(
                            Words.count(topics, "topic"), both, both == 1 ? "is" : "are", only(Side.A), only(Side.B)));
        }
        Rows rows = reading.rows();
        if (rows.isAligned()) {
            text.append("%s: %d only in A, %d only in B. "
                    .formatted(Words.count(rows.list().size(), "passage"), rows.onlyIn(Side.A), rows.onlyIn(Side.B)));
        }
        text.append("%s only in A, %s only in B."
                .formatted(
                        Words.count(reading.analysis().a().onlyHere().size(), "term"),
                        Words.count(reading.analysis().b().onlyHere().size(), "term")));
        return text.toString();
    }

    private long only(Side side) {
        return reading.topics().stream()
                .filter(topic -> topic.count(side) > 0 && topic.count(side.other()) == 0)
                .count();
    }
}
