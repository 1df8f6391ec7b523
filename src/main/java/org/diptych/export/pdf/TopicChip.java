package org.diptych.export.pdf;

import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.page.Ink;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.pdf.type.Typesetter;

/** The sign of a topic: its tint, its line and its two letters. */
final class TopicChip {
    static final float WIDTH = 26;
    private static final float HEIGHT = 11;

    private TopicChip() {}

    /** Draws the chip with its middle at height {@code middle}. */
    static void draw(Ink ink, Typesetter typesetter, ReportTopic topic, float x, float middle) {
        float bottom = middle - HEIGHT / 2;
        ink.box(x, bottom, WIDTH, HEIGHT, topic.colour().tint(Colour.HIGHLIGHT));
        topic.pattern().draw(ink, x, x + WIDTH, bottom - 0.6f, topic.colour().ink());
        TextLine code = typesetter.line(topic.code(), Look.CODE);
        ink.text(code, x + (WIDTH - code.width()) / 2, middle - 2.4f, Look.BLACK);
    }
}
