package org.diptych.export.original;

import java.util.ArrayList;
import java.util.List;

/** The letters and digits of one line of a page, each with its glyph. */
final class GlyphLine {
    private final int page;
    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();

    GlyphLine(int page) {
        this.page = page;
    }

    int page() {
        return page;
    }

    String text() {
        return text.toString();
    }

    /** The glyph of each character of the text. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    void add(String letters, Glyph glyph) {
        text.append(letters);
        for (int i = 0; i < letters.length(); i++) {
            glyphs.add(glyph);
        }
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }
}
