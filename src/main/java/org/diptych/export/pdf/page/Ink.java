package org.diptych.export.pdf.page;

import java.util.Set;
import org.diptych.export.pdf.type.Face;
import org.diptych.export.pdf.type.GlyphRun;
import org.diptych.export.pdf.type.TextLine;

/** What is drawn on a part of a page, as operators of ISO 32000-1. Units are points, the origin is at the lower left. */
public final class Ink {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final float SHIFT = 0.02f;
    private static final float THICKENING = 0.022f;

    private final StringBuilder operators = new StringBuilder();
    private final Set<Face> faces;

    Ink(Set<Face> faces) {
        this.faces = faces;
    }

    boolean isEmpty() {
        return operators.isEmpty();
    }

    CharSequence operators() {
        return operators;
    }

    public Ink fill(Colour colour) {
        return operator("rg", colour.red(), colour.green(), colour.blue());
    }

    public Ink stroke(Colour colour) {
        return operator("RG", colour.red(), colour.green(), colour.blue());
    }

    public Ink box(float x, float y, float width, float height, Colour colour) {
        fill(colour).operator("re", x, y, width, height);
        return raw("f\n");
    }

    /** The outline of a box; {@code weight} is the width of the line. */
    public Ink frame(float x, float y, float width, float height, float weight, Colour colour) {
        stroke(colour).operator("w", weight).operator("re", x, y, width, height);
        return raw("S\n");
    }

    public Ink line(float x1, float y1, float x2, float y2, float weight, Colour colour) {
        stroke(colour).operator("w", weight).operator("m", x1, y1).operator("l", x2, y2);
        return raw("S\n");
    }

    /** Draws a set line, the space at its end included, so that words stay apart when the text is copied. */
    public Ink text(TextLine line, float x, float baseline, Colour colour) {
        if (line.runs().isEmpty()) {
            return this;
        }
        fill(colour);
        float pen = x;
        boolean trailsLeft = line.runs().get(0).isRightToLeft()
                && line.runs().get(line.runs().size() - 1).isRightToLeft();
        if (trailsLeft) {
            for (GlyphRun run : line.trailing()) {
                run(run, x - run.width(), baseline, colour);
            }
        }
        for (GlyphRun run : line.runs()) {
            run(run, pen, baseline, colour);
            pen += run.width();
        }
        if (!trailsLeft) {
            for (GlyphRun run : line.trailing()) {
                run(run, pen, baseline, colour);
            }
        }
        return this;
    }

    private void run(GlyphRun run, float x, float baseline, Colour colour) {
        if (run.glyphCount() == 0) {
            return;
        }
        faces.add(run.face());
        raw("BT /").raw(run.face().resource()).raw(" ");
        number(run.size()).raw(" Tf ");
        if (run.isThick()) {
            stroke(colour).operator("w", run.size() * THICKENING).raw("2 Tr ");
        }
        number(x).number(baseline).raw("Td ");
        glyphs(run, x, baseline);
        raw(run.isThick() ? "0 Tr ET\n" : "ET\n");
    }

    private void glyphs(GlyphRun run, float x, float baseline) {
        float scale = run.size() / 1000;
        float pen = 0;
        float rise = 0;
        raw("[<");
        for (int i = 0; i < run.glyphCount(); i++) {
            if (Math.abs(run.rise(i) - rise) > SHIFT) {
                rise = run.rise(i);
                raw(">] TJ 1 0 0 1 ")
                        .number(x + run.x(i))
                        .number(baseline + rise)
                        .raw("Tm [<");
                pen = run.x(i);
            } else if (Math.abs(run.x(i) - pen) > SHIFT) {
                raw(">").number((pen - run.x(i)) / scale).raw("<");
                pen = run.x(i);
            }
            hex(run.code(i));
            pen += run.advance(i);
        }
        raw(">] TJ ");
    }

    private void hex(int code) {
        operators
                .append(HEX[code >> 12 & 15])
                .append(HEX[code >> 8 & 15])
                .append(HEX[code >> 4 & 15])
                .append(HEX[code & 15]);
    }

    /** An operator with its operands, which stand before it. */
    Ink operator(String operator, float... operands) {
        for (float operand : operands) {
            number(operand);
        }
        operators.append(operator).append('\n');
        return this;
    }

    Ink raw(String text) {
        operators.append(text);
        return this;
    }

    /** A number with three decimals at most, the same in every locale. */
    private Ink number(float value) {
        long thousandths = Math.round(value * 1000.0);
        if (thousandths < 0) {
            operators.append('-');
            thousandths = -thousandths;
        }
        operators.append(thousandths / 1000);
        long decimals = thousandths % 1000;
        if (decimals != 0) {
            operators.append('.').append((char) ('0' + decimals / 100));
            if (decimals % 100 != 0) {
                operators.append((char) ('0' + decimals / 10 % 10));
                if (decimals % 10 != 0) {
                    operators.append((char) ('0' + decimals % 10));
                }
            }
        }
        operators.append(' ');
        return this;
    }
}
