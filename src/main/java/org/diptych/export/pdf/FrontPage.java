package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;

/** Title, provenance of both statements, the topics at a glance, and what the counts do and do not say. */
final class FrontPage {
    static final String PLACE = "front-page";
    private static final float CARD_SPACE = 24;
    private static final float REMARK_GAP = 5;

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

    /** Counts on the left, what they mean on the right; below each other when they would cross a page. */
    private void remarks(Tag root) {
        Tag section = root.child("Sect");
        Grid grid = flow.grid();
        Glance glance = new Glance(reading, flow);
        float left = grid.left() + Glance.WIDTH + 32;
        List<SetText> remarks = texts().stream()
                .map(text -> flow.typesetter().set(text, Look.BODY, grid.right() - left))
                .toList();
        float height = remarks.stream().map(text -> text.height() + REMARK_GAP).reduce(0f, Float::sum);
        flow.ensure(Math.max(height, Glance.HEIGHT));
        float y = flow.y();
        glance.draw(section, y);
        for (SetText remark : remarks) {
            y = flow.draw(Layer.MAIN, section.child("P"), remark, left, y, Look.DARK) - REMARK_GAP;
        }
        flow.moveTo(Math.min(y, flow.y() - Glance.HEIGHT));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(Wording.ABSENCE);
        if (reading.analysis().versions()) {
            texts.add(Wording.VERSIONS);
        }
        texts.add("How to read: a tinted phrase is a highlight. The line below it and the two letters in the gutter"
                + " repeat the topic, so no colour is needed. Every highlight is also an annotation of this document"
                + " with topic, comment and author.");
        return texts;
    }
}
