package org.diptych.export.pdf.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A font as one document uses it. Every pair of a glyph and the text it stands for gets a code of its own, in order of
 * first use; so a reader that copies text gets exactly the characters of the statement, whatever they look like.
 */
public final class Face {
    private final TrueType font;
    private final String resource;
    private final boolean complex;
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Integer> plainCodes = new HashMap<>();
    private final Map<Used, Integer> codes = new HashMap<>();

    private record Used(int glyph, String text) {}

    Face(TrueType font, String resource, boolean complex) {
        this.font = font;
        this.resource = resource;
        this.complex = complex;
        glyphs.add(0);
        texts.add("");
    }

    TrueType font() {
        return font;
    }

    /** Key of the font in the resources of a page. */
    public String resource() {
        return resource;
    }

    boolean isComplex() {
        return complex;
    }

    boolean has(int codePoint) {
        return font.glyph(codePoint) != 0;
    }

    boolean isUsed() {
        return glyphs.size() > 1;
    }

    /** Code of the glyph that stands for exactly one code point; {@code shown} is the code point whose shape it has. */
    int code(int codePoint, int shown) {
        Integer known = plainCodes.get(codePoint);
        if (known == null) {
            known = code(font.glyph(shown), Legible.text(codePoint));
            plainCodes.put(codePoint, known);
        }
        return known;
    }

    /** Code of a glyph that stands for {@code text}. */
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Used(glyph, text), use -> {
            glyphs.add(glyph);
            texts.add(text);
            return glyphs.size() - 1;
        });
    }

    /** Code of the glyph that another code draws, for the text of that code with one more code point. */
    int codeWith(int code, int added) {
        return code(glyphs.get(code), texts.get(code) + Character.toString(added));
    }

    /** Glyphs of the font by code; code 0 is the font's own "missing" glyph, which is never drawn. */
    List<Integer> glyphs() {
        return glyphs;
    }

    /** Texts by code. */
    List<String> texts() {
        return texts;
    }
}
