package org.diptych.export.pdf.type;

import java.util.Arrays;

/** One glyph a character, side by side: enough for Latin, Greek, Cyrillic, Chinese, Japanese, Korean. */
final class PlainShaper {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private PlainShaper() {}

    static GlyphRun shape(String text, Item item, float size) {
        int length = item.end() - item.start();
        int[] codes = new int[length];
        float[] x = new float[length];
        float[] left = new float[length];
        float[] right = new float[length];
        int count = 0;
        float pen = 0;
        Face face = item.face();
        for (int i = item.start(); i < item.end(); ) {
            int codePoint = text.codePointAt(i);
            int units = Math.min(Character.charCount(codePoint), item.end() - i);
            float start = pen;
            if (!Legible.isInvisible(codePoint)) {
                int shown = shown(face, item.isRightToLeft() ? mirror(codePoint) : codePoint);
                codes[count] = face.code(item.isRightToLeft() ? mirror(codePoint) : codePoint, shown);
                x[count] = pen;
                pen += face.font().advance(face.font().glyph(shown)) * size / 1000;
                count++;
            } else if (Legible.isPart(codePoint) && count > 0) {
                codes[count - 1] = face.codeWith(codes[count - 1], codePoint);
            }
            for (int unit = i; unit < i + units; unit++) {
                left[unit - item.start()] = start;
                right[unit - item.start()] = pen;
            }
            i += units;
        }
        GlyphRun run = new GlyphRun(
                item, size, Arrays.copyOf(codes, count), Arrays.copyOf(x, count), new float[0], left, right, pen);
        return item.isRightToLeft() ? reversed(run, item, size, left, right) : run;
    }

    /** The code point whose shape is drawn; never the "missing" glyph of the font. */
    static int shown(Face face, int codePoint) {
        int substitute = Legible.substitute(codePoint);
        if (face.has(substitute)) {
            return substitute;
        }
        return face.has(Legible.REPLACEMENT) ? Legible.REPLACEMENT : '?';
    }

    /** The bracket that a reader sees where a text from right to left has the other one. */
    static int mirror(int codePoint) {
        int opening = OPENING.indexOf(codePoint);
        int closing = CLOSING.indexOf(codePoint);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : codePoint;
    }

    private static GlyphRun reversed(GlyphRun run, Item item, float size, float[] left, float[] right) {
        int count = run.glyphCount();
        float width = run.width();
        int[] codes = new int[count];
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            int from = count - 1 - i;
            codes[i] = run.code(from);
            x[i] = width - run.x(from) - run.advance(from);
        }
        float[] leftEdges = new float[left.length];
        float[] rightEdges = new float[left.length];
        for (int i = 0; i < left.length; i++) {
            leftEdges[i] = width - right[i];
            rightEdges[i] = width - left[i];
        }
        return new GlyphRun(item, size, codes, x, new float[0], leftEdges, rightEdges, width);
    }
}
