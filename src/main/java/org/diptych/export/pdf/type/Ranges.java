package org.diptych.export.pdf.type;

/** A set of code points, given as ranges. Immutable. */
final class Ranges {
    private final int[] ends;

    private Ranges(int... ends) {
        this.ends = ends.clone();
    }

    /** @param ends first and last code point of each range */
    static Ranges of(int... ends) {
        return new Ranges(ends);
    }

    boolean has(int codePoint) {
        for (int i = 0; i < ends.length; i += 2) {
            if (codePoint >= ends[i] && codePoint <= ends[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
