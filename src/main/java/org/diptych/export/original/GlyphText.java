package org.diptych.export.original;

import java.util.ArrayList;
import java.util.List;

/** Lines of glyphs as one folded text in which a place can be searched and found on the page. */
final class GlyphText {
    private final String text;
    private final List<Glyph> glyphs = new ArrayList<>();

    GlyphText(List<GlyphLine> lines) {
        StringBuilder all = new StringBuilder();
        for (GlyphLine line : lines) {
            all.append(line.text());
            glyphs.addAll(line.glyphs());
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    /** Areas that cover the characters, one for each stretch of a line, in reading order. */
    List<Glyph> areas(int from, int to) {
        List<Glyph> areas = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Glyph glyph = glyphs.get(i);
            int last = areas.size() - 1;
            if (last >= 0 && glyph.isOnLineOf(areas.get(last))) {
                areas.set(last, areas.get(last).with(glyph));
            } else {
                areas.add(glyph);
            }
        }
        return areas;
    }
}
