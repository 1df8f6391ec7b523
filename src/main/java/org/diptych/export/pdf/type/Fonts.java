package org.diptych.export.pdf.type;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The faces of one document. Fonts of other scripts are loaded when a character needs them. Not thread-safe. */
public final class Fonts {
    private final Map<String, Face> faces = new TreeMap<>();
    private final Map<Cut, Face> cuts = new EnumMap<>(Cut.class);

    Face of(Cut cut) {
        return cuts.computeIfAbsent(cut, key -> face(key.font(), false));
    }

    /** The face that draws a code point: the cut's own, sans serif, or one of its script; the cut's own if none can. */
    Face of(Cut cut, int codePoint) {
        Face own = of(cut);
        if (own.has(codePoint)) {
            return own;
        }
        Face plain = of(cut.isBold() ? Cut.SANS_BOLD : Cut.SANS);
        if (plain.has(codePoint)) {
            return plain;
        }
        for (ScriptFont script : ScriptFont.ALL) {
            if (script.mayHave(codePoint)) {
                Face face = of(script);
                if (face.has(codePoint)) {
                    return face;
                }
            }
        }
        return own;
    }

    Face of(ScriptFont script) {
        return face(script.font(), script.isComplex());
    }

    /** Whether the face stands in for a bold cut that its script does not have. */
    boolean isThickened(Face face, Cut cut) {
        return cut.isBold() && face != of(cut) && face != of(Cut.SANS_BOLD);
    }

    /** Faces of which at least one glyph is drawn, in a stable order. */
    public List<Face> used() {
        List<Face> used = new ArrayList<>();
        for (Face face : faces.values()) {
            if (face.isUsed()) {
                used.add(face);
            }
        }
        return used;
    }

    private Face face(String name, boolean complex) {
        Face face = faces.get(name);
        if (face == null) {
            face = new Face(FontShelf.font(name), "F" + (faces.size() + 1), complex);
            faces.put(name, face);
        }
        return face;
    }
}
