package org.diptych.export.pdf;

import java.util.List;
import org.diptych.export.pdf.page.Layer;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.shared.Wording;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;

/**
 * Terms that stand in one statement only: A beside B as far as both lists reach, then the rest of the longer one in two
 * columns of equal length.
 */
final class TermLists {
    private static final int LONGEST_LIST = 150;
    /** As long as one side has fewer terms than this, the other goes on beside its end. */
    private static final int LEAST_BESIDE = 6;
    /** A rest of at most so many terms stays in its own column. */
    private static final int SMALL_REST = 5;
    /** At least so many lines stand on the last page of a list. */
    private static final int LEAST_LINES = 3;

    private static final float LEAST = 130;
    private static final float REST_GAP = 10;

    private final Reading reading;
    private final Flow flow;
    private final TermSelection selection;
    private final TermRow row;

    TermLists(Reading reading, Flow flow, TermSelection selection) {
        this.reading = reading;
        this.flow = flow;
        this.selection = selection;
        row = new TermRow(reading, flow);
    }

    void draw(Tag root) {
        flow.section(LEAST);
        flow.name(selection.place());
        Tag section = root.child("Sect");
        Grid grid = flow.grid();
        SetText heading = flow.typesetter().set(selection.heading(), Look.HEADING, grid.inner());
        flow.moveTo(flow.draw(Layer.MAIN, section.child("H2"), heading, grid.left(), flow.y(), Look.BLACK));
        List<OneSidedTerm> a = selection.of(reading, Side.A);
        List<OneSidedTerm> b = selection.of(reading, Side.B);
        flow.paragraph(section.child("P"), note(Math.max(a.size(), b.size())), Look.BODY, Look.MUTED);
        flow.skip(8);
        Tag bodyA = head(section, Side.A, Column.LEFT);
        Tag bodyB = head(section, Side.B, Column.RIGHT);
        ruleBelow(headHeight(Side.A, Side.B));
        lists(
                a.subList(0, Math.min(LONGEST_LIST, a.size())),
                b.subList(0, Math.min(LONGEST_LIST, b.size())),
                bodyA,
                bodyB);
    }

    private String note(int longest) {
        return (reading.analysis().wordsMissing() ? Wording.WORDS_MISSING + " " : "")
                + selection.note()
                + (longest > LONGEST_LIST
                        ? " The most telling " + LONGEST_LIST + " are shown; the attached data holds all."
                        : "");
    }

    private void lists(List<OneSidedTerm> a, List<OneSidedTerm> b, Tag bodyA, Tag bodyB) {
        int shorter = Math.min(a.size(), b.size());
        int longer = Math.max(a.size(), b.size());
        int beside = Math.max(shorter, Math.min(longer, LEAST_BESIDE));
        beside = longer - beside <= SMALL_REST ? longer : beside;
        beside(a, b, beside, bodyA, bodyB);
        if (beside < longer) {
            Side side = a.size() > b.size() ? Side.A : Side.B;
            List<OneSidedTerm> rest = (side == Side.A ? a : b).subList(beside, longer);
            rest(rest, side, side == Side.A ? bodyA : bodyB);
        }
    }

    private void beside(List<OneSidedTerm> a, List<OneSidedTerm> b, int count, Tag bodyA, Tag bodyB) {
        if (a.isEmpty()) {
            row.nothing(bodyA, Column.LEFT, flow.y());
        }
        if (b.isEmpty()) {
            row.nothing(bodyB, Column.RIGHT, flow.y());
        }
        int done = 0;
        while (done < count) {
            int end = done + lines(count - done);
            column(a, done, end, Side.A, Column.LEFT, bodyA);
            column(b, done, end, Side.B, Column.RIGHT, bodyB);
            flow.skip((end - done) * TermRow.HEIGHT);
            done = end;
            if (done < count) {
                flow.newPage();
                repeatedHeads(Side.A, Side.B);
            }
        }
    }

    private void rest(List<OneSidedTerm> terms, Side side, Tag body) {
        if (flow.room() < REST_GAP + headHeight(side, side) + LEAST_LINES * TermRow.HEIGHT) {
            flow.newPage();
        } else {
            flow.settle();
            flow.skip(REST_GAP);
        }
        repeatedHeads(side, side);
        int done = 0;
        while (done < terms.size()) {
            int lines = lines((terms.size() - done + 1) / 2);
            int middle = Math.min(terms.size(), done + lines);
            int end = Math.min(terms.size(), middle + lines);
            column(terms, done, middle, side, Column.LEFT, body);
            column(terms, middle, end, side, Column.RIGHT, body);
            flow.skip(lines * TermRow.HEIGHT);
            done = end;
            if (done < terms.size()) {
                flow.newPage();
                repeatedHeads(side, side);
            }
        }
    }

    private void column(List<OneSidedTerm> terms, int from, int to, Side side, Column column, Tag body) {
        float y = flow.y();
        for (OneSidedTerm term : terms.subList(Math.min(from, terms.size()), Math.min(to, terms.size()))) {
            row.draw(body, term, side, column, y);
            y -= TermRow.HEIGHT;
        }
    }

    /** How many of the lines that are left stand on this page, so that the next one does not hold a line or two. */
    private int lines(int left) {
        int fitting = Math.max(1, (int) (flow.room() / TermRow.HEIGHT));
        if (left <= fitting) {
            return left;
        }
        return Math.max(1, Math.min(fitting, left - LEAST_LINES));
    }

    private Tag head(Tag parent, Side side, Column column) {
        Tag table = parent.child("Table");
        Tag head = table.child("THead").child("TR");
        List<SetText> heads = heads(side);
        for (int i = 0; i < heads.size(); i++) {
            flow.draw(
                    column.layer(),
                    head.heading("Column"),
                    heads.get(i),
                    row.lefts(column)[i],
                    top(heads.get(i), headHeight(Side.A, Side.B)),
                    Look.DARK);
        }
        return table.child("TBody");
    }

    private void repeatedHeads(Side left, Side right) {
        float height = headHeight(left, right);
        for (Column column : Column.values()) {
            List<SetText> heads = heads(column == Column.LEFT ? left : right);
            for (int i = 0; i < heads.size(); i++) {
                flow.repeat(column.layer(), heads.get(i), row.lefts(column)[i], top(heads.get(i), height), Look.DARK);
            }
        }
        ruleBelow(height);
    }

    /** Heads of one line stand on the last line of the others. */
    private float top(SetText head, float height) {
        return flow.y() - height + head.height();
    }

    private float headHeight(Side left, Side right) {
        return Math.max(heads(left).get(0).height(), heads(right).get(0).height());
    }

    private List<SetText> heads(Side side) {
        return List.of(
                flow.head("Only in " + reading.label(side), row.termWidth()),
                flow.typesetter().set("Count", Look.LABEL, row.termWidth()),
                flow.typesetter().set("Rows", Look.LABEL, row.termWidth()));
    }

    private void ruleBelow(float height) {
        flow.skip(height + 2);
        for (Column column : Column.values()) {
            row.rule(column, flow.y(), true);
        }
    }
}
