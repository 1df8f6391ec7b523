package org.diptych.export.pdf.type;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The faces of one document. Fonts of other scripts are loaded when a character needs them. Not thread-safe. */
public final class Fonts {
    /** Letters below this code point never join. */
    private static final int FIRST_JOINING = 0x0590;

    private final Map<String, Face> faces = new TreeMap<>();
    private final Map<Cut, Face> cuts = new EnumMap<>(Cut.class);

    Face of(Cut cut) {
        return cuts.computeIfAbsent(cut, key -> face(key.font(), false));
    }

    /**
     * The face that draws a code point: the cut's own, one of a script whose letters join, sans serif, or any other; the
     * cut's own if none can.
     */
    Face of(Cut cut, int codePoint) {
        Face own = of(cut);
        if (codePoint < FIRST_JOINING && own.has(codePoint)) {
            return own;
        }
        // Before sans serif, which has Devanagari too but cannot join its letters.
        return script(codePoint, true)
                .or(() -> Stream.of(own, of(cut.isBold() ? Cut.SANS_BOLD : Cut.SANS))
                        .filter(face -> face.has(codePoint))
                        .findFirst())
                .or(() -> script(codePoint, false))
                .orElse(own);
    }

    private Optional<Face> script(int codePoint, boolean complex) {
        return ScriptFont.ALL.stream()
                .filter(script -> script.isComplex() == complex && script.mayHave(codePoint))
                .map(this::of)
                .filter(face -> face.has(codePoint))
                .findFirst();
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
