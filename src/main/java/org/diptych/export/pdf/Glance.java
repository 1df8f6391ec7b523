package org.diptych.export.pdf;

import java.util.List;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.shared.ParallelRows;
import org.diptych.model.Side;

/** A small table of how much the statements share: topics, passages, terms. */
final class Glance {
    static final float WIDTH = 222;
    static final float HEIGHT = 66;
    private static final float LINE = 15;
    private static final String UNKNOWN = "–";
    /** Right edges of the columns of numbers, from the left edge of the table. */
    private static final float[] EDGES = {118, 170, WIDTH};

    private final Reading reading;
    private final Flow flow;

    Glance(Reading reading, Flow flow) {
        this.reading = reading;
        this.flow = flow;
    }

    /** Draws the table below the height {@code top}. */
    void draw(Tag parent, float top) {
        Tag table = parent.child("Table");
        float left = flow.grid().left();
        Tag head = table.child("THead").child("TR");
        head.child("TD");
        List<String> heads = List.of("in both", "only in A", "only in B");
        for (int i = 0; i < heads.size(); i++) {
            number(head.heading("Column"), heads.get(i), Look.SMALL_HEAD, i, top);
        }
        Tag body = table.child("TBody");
        float y = top - 14;
        for (List<String> row : List.of(topics(), passages(), terms())) {
            float ruleAt = y;
            flow.sheet()
                    .artifact(
                            Layer.DECORATION, ink -> ink.line(left, ruleAt, left + WIDTH, ruleAt, 0.4f, Look.HAIRLINE));
            Tag line = body.child("TR");
            TextLine name = flow.typesetter().line(row.get(0), Look.BODY);
            float baseline = y - LINE + 4.5f;
            flow.sheet().tagged(Layer.MAIN, line.heading("Row"), ink -> ink.text(name, left, baseline, Look.DARK));
            for (int i = 1; i < row.size(); i++) {
                number(line.child("TD"), row.get(i), Look.BODY, i - 1, y - 1.5f);
            }
            y -= LINE;
        }
    }

    private void number(Tag cell, String text, Lettering lettering, int column, float top) {
        TextLine line = flow.typesetter().line(text, lettering);
        float x = flow.grid().left() + EDGES[column] - line.width();
        flow.sheet().tagged(Layer.MAIN, cell, ink -> ink.text(line, x, top - 9, Look.DARK));
    }

    private List<String> topics() {
        long both = reading.topics().stream()
                .filter(topic -> topic.count(Side.A) > 0 && topic.count(Side.B) > 0)
                .count();
        return List.of("Topics", "" + both, "" + topicsOnlyIn(Side.A), "" + topicsOnlyIn(Side.B));
    }

    private long topicsOnlyIn(Side side) {
        return reading.topics().stream()
                .filter(topic -> topic.count(side) > 0 && topic.count(side.other()) == 0)
                .count();
    }

    private List<String> passages() {
        ParallelRows rows = reading.rows();
        if (!rows.isAligned()) {
            return List.of("Passages", UNKNOWN, UNKNOWN, UNKNOWN);
        }
        long a = rows.countOnlyIn(Side.A);
        long b = rows.countOnlyIn(Side.B);
        return List.of("Passages", "" + (rows.list().size() - a - b), "" + a, "" + b);
    }

    private List<String> terms() {
        return List.of(
                "Terms",
                UNKNOWN,
                "" + reading.analysis().a().onlyHere().size(),
                "" + reading.analysis().b().onlyHere().size());
    }
}
