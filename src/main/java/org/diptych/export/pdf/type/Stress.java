package org.diptych.export.pdf.type;

import java.util.BitSet;

/** Characters of a paragraph that have a cut of their own. */
public final class Stress {
    private final Cut cut;
    private final BitSet characters = new BitSet();

    private Stress(Cut cut) {
        this.cut = cut;
    }

    /** No character is stressed; {@code cut} is that of the paragraph. */
    static Stress none(Cut cut) {
        return new Stress(cut);
    }

    /** Stress by a cut, without characters yet. */
    public static Stress by(Cut cut) {
        return new Stress(cut);
    }

    /** Stresses the characters from {@code start} to {@code end} as well. */
    public Stress on(int start, int end) {
        characters.set(start, end);
        return this;
    }

    Cut cutAt(int offset, Cut other) {
        return characters.get(offset) ? cut : other;
    }
}
