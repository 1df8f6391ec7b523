package org.diptych.export.pdf.type;

import java.awt.font.GlyphVector;
import java.util.Arrays;

/** Which characters stand behind which glyphs after shaping, and where each character begins and ends. */
final class Clusters {
    private static final int NO_GLYPH = 0xFFFE;
    private static final String NOTHING_OF_ITS_OWN = "\u200B";

    private final GlyphVector shaped;
    private final char[] characters;
    private final boolean rightToLeft;
    private final boolean[] begins;
    private final boolean[] told;

    Clusters(GlyphVector shaped, char[] characters, boolean rightToLeft) {
        this.shaped = shaped;
        this.characters = characters;
        this.rightToLeft = rightToLeft;
        begins = new boolean[characters.length + 1];
        told = new boolean[characters.length];
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            if (shaped.getGlyphCode(i) < NO_GLYPH) {
                begins[shaped.getGlyphCharIndex(i)] = true;
            }
        }
    }

    /** Text of the characters that this glyph is the first to stand for. */
    String text(int glyph) {
        int first = shaped.getGlyphCharIndex(glyph);
        if (told[first]) {
            return NOTHING_OF_ITS_OWN;
        }
        told[first] = true;
        int end = first + 1;
        while (end < characters.length && !begins[end]) {
            end++;
        }
        if (rightToLeft && end == first + 1) {
            return Legible.text(PlainShaper.mirror(characters[first]));
        }
        StringBuilder text = new StringBuilder();
        new String(characters, first, end - first)
                .codePoints()
                .forEach(codePoint -> text.append(Legible.text(codePoint)));
        return text.toString();
    }

    float[] left(float scale) {
        return edges(scale)[0];
    }

    float[] right(float scale) {
        return edges(scale)[1];
    }

    private float[][] edges(float scale) {
        int count = characters.length;
        float[] left = new float[count];
        float[] right = new float[count];
        Arrays.fill(left, Float.NaN);
        int glyphs = shaped.getNumGlyphs();
        for (int i = 0; i < glyphs; i++) {
            float start = (float) shaped.getGlyphPosition(i).getX() * scale;
            float end = start + shaped.getGlyphMetrics(i).getAdvanceX() * scale;
            int at = shaped.getGlyphCharIndex(i);
            if (Float.isNaN(left[at]) || end - start > right[at] - left[at]) {
                left[at] = Math.min(start, end);
                right[at] = Math.max(start, end);
            }
        }
        for (int i = 0; i < count; i++) {
            if (Float.isNaN(left[i])) {
                float edge = i == 0 ? 0 : rightToLeft ? left[i - 1] : right[i - 1];
                left[i] = edge;
                right[i] = edge;
            }
        }
        return new float[][] {left, right};
    }
}
