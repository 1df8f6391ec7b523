package org.diptych.export.pdf.type;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which characters stand behind which glyphs after shaping, and where each character begins and ends. */
final class Clusters {
    private static final int NO_GLYPH = 0xFFFE;

    /** A zero-width space: PDF/A asks for a text behind every glyph. */
    private static final String NO_TEXT = "\u200B";

    private final GlyphVector shaped;
    private final char[] characters;
    private final boolean rightToLeft;
    /** By the character at which a cluster begins: its glyphs that take room, from left to right. */
    private final NavigableMap<Integer, List<Integer>> bearers = new TreeMap<>();

    Clusters(GlyphVector shaped, char[] characters, boolean rightToLeft) {
        this.shaped = shaped;
        this.characters = characters;
        this.rightToLeft = rightToLeft;
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            int at = shaped.getGlyphCharIndex(i);
            if (shaped.getGlyphCode(i) < NO_GLYPH && (!isMark(i) || at == 0)) {
                bearers.computeIfAbsent(at, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether the glyph sits on a letter and takes no room, as dots and vowel marks do. */
    boolean isMark(int glyph) {
        return shaped.getGlyphMetrics(glyph).getAdvanceX() <= 0;
    }

    /**
     * Text behind a glyph. A cluster's characters are dealt out to its glyphs in the order in which they stand, even
     * where a vowel stands before its consonant: whoever reads the glyphs in their order gets the characters in theirs,
     * and no glyph is without one, which programs would take for a space. Marks have none.
     */
    String text(int glyph) {
        int first = shaped.getGlyphCharIndex(glyph);
        List<Integer> glyphs = bearers.getOrDefault(first, List.of());
        int place = glyphs.indexOf(glyph);
        if (place < 0) {
            return NO_TEXT;
        }
        int turn = rightToLeft ? glyphs.size() - 1 - place : place;
        Integer next = bearers.higherKey(first);
        String text = new String(characters, first, (next == null ? characters.length : next) - first);
        int from = Math.min(turn, text.length());
        int to = turn == glyphs.size() - 1 ? text.length() : Math.min(turn + 1, text.length());
        StringBuilder legible = new StringBuilder();
        text.substring(from, to).codePoints().forEach(codePoint -> legible.append(legible(codePoint, text)));
        return legible.isEmpty() ? NO_TEXT : legible.toString();
    }

    private String legible(int codePoint, String cluster) {
        boolean mirrored = rightToLeft && cluster.length() == 1;
        return Legible.text(mirrored ? PlainShaper.mirror(codePoint) : codePoint);
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
