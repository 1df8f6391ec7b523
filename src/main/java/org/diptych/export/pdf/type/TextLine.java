package org.diptych.export.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** One set line: its runs from left to right. Offsets are those of the paragraph. */
public final class TextLine {
    /** Gaps narrower than this, in points, are closed when places on a line are joined. */
    private static final float JOINED = 0.6f;

    private final int start;
    private final int end;
    private final List<GlyphRun> runs;
    private final List<GlyphRun> trailing;
    private final float width;

    /**
     * @param runs the visible runs in visual order
     * @param trailing the space at the end of the line, which has no part in its width
     */
    TextLine(int start, int end, List<GlyphRun> runs, List<GlyphRun> trailing) {
        this.start = start;
        this.end = end;
        this.runs = runs;
        this.trailing = trailing;
        float sum = 0;
        for (GlyphRun run : runs) {
            sum += run.width();
        }
        width = sum;
    }

    /** First UTF-16 offset of the line in its paragraph. */
    public int start() {
        return start;
    }

    /** Offset behind the last character, spaces at the line's end included. */
    public int end() {
        return end;
    }

    public List<GlyphRun> runs() {
        return runs;
    }

    public List<GlyphRun> trailing() {
        return trailing;
    }

    /** Width in points without the space at the end. */
    public float width() {
        return width;
    }

    /** Stretches between two offsets as pairs of left and right edge, from left to right, in points. */
    public List<float[]> places(int from, int to) {
        List<float[]> places = new ArrayList<>();
        float x = 0;
        for (GlyphRun run : runs) {
            if (run.start() < to && from < run.end()) {
                float[] edges = run.edges(from, to);
                if (edges[1] > edges[0]) {
                    add(places, x + edges[0], x + edges[1]);
                }
            }
            x += run.width();
        }
        return places;
    }

    private static void add(List<float[]> places, float left, float right) {
        float[] last = places.isEmpty() ? new float[0] : places.get(places.size() - 1);
        if (last.length > 0 && Math.abs(last[1] - left) < JOINED) {
            last[1] = right;
        } else {
            places.add(new float[] {left, right});
        }
    }
}
