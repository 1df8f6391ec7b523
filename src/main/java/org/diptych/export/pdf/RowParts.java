package org.diptych.export.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.model.Side;

/** How much of a row has been put on pages, and how much of the rest fits on the present one. */
final class RowParts {
    private final Map<Side, CellText> cells = new EnumMap<>(Side.class);
    private final Map<Side, Integer> done = new EnumMap<>(Side.class);
    private final MarginNotes notes;
    private final float leastHeight;
    private int notesDone;

    /**
     * What stands on one page.
     *
     * @param a end of the lines of A
     * @param b end of the lines of B
     * @param notes end of the lines of the notes
     * @param height height in points
     */
    record Part(int a, int b, int notes, float height) {
        int of(Side side) {
            return side == Side.A ? a : b;
        }
    }

    RowParts(CellText a, CellText b, MarginNotes notes, float leastHeight) {
        cells.put(Side.A, a);
        cells.put(Side.B, b);
        this.notes = notes;
        this.leastHeight = leastHeight;
        done.put(Side.A, 0);
        done.put(Side.B, 0);
    }

    CellText cell(Side side) {
        return Objects.requireNonNull(cells.get(side));
    }

    int done(Side side) {
        return Objects.requireNonNull(done.get(side));
    }

    MarginNotes notes() {
        return notes;
    }

    int notesDone() {
        return notesDone;
    }

    boolean isBegun() {
        return done(Side.A) + done(Side.B) + notesDone > 0;
    }

    boolean isFinished() {
        return done(Side.A) == cell(Side.A).size()
                && done(Side.B) == cell(Side.B).size()
                && notesDone == notes.size();
    }

    /** Number of lines of the longer column that are still to be placed. */
    int linesLeft() {
        return Math.max(cell(Side.A).size() - done(Side.A), cell(Side.B).size() - done(Side.B));
    }

    /** Everything that is left. */
    Part rest() {
        return part(cell(Side.A).size(), cell(Side.B).size(), notes.size());
    }

    /** What fits into {@code room}; something always, even when nothing does, so that every page has a share. */
    Part fitting(float room, boolean force) {
        int a = cell(Side.A).fitting(done(Side.A), room);
        int b = cell(Side.B).fitting(done(Side.B), room);
        int n = notes.fitting(notesDone, room);
        if (force && a == done(Side.A) && b == done(Side.B) && n == notesDone) {
            a = Math.min(cell(Side.A).size(), a + 1);
            b = Math.min(cell(Side.B).size(), b + 1);
            n = Math.min(notes.size(), n + 1);
        }
        return part(a, b, n);
    }

    private Part part(int a, int b, int n) {
        float height = leastHeight;
        for (float each : List.of(
                cell(Side.A).height(done(Side.A), a),
                cell(Side.B).height(done(Side.B), b),
                notes.height(notesDone, n))) {
            height = Math.max(height, each);
        }
        return new Part(a, b, n, height);
    }

    void finish(Part part) {
        done.put(Side.A, part.a());
        done.put(Side.B, part.b());
        notesDone = part.notes();
    }
}
