package org.diptych.analysis.topics;

/**
 * One step of a pattern.
 *
 * @param kind what it is
 * @param text folded letters; for {@link Kind#EXACT} as written; empty for a gap
 * @param joined whether blanks, hyphens or apostrophes may stand before it
 * @param least smallest number of units that a gap takes
 * @param most largest number of units that a gap takes
 */
record Unit(Kind kind, String text, boolean joined, int least, int most) {
    enum Kind {
        /** A word or character, with the inflections of its language. */
        FORM,
        /** A word with exactly these capitals. */
        EXACT,
        /** A word with wildcards. */
        GLOB,
        /** Any units. */
        GAP
    }

    static Unit form(String text, boolean joined) {
        return new Unit(Kind.FORM, text, joined, 1, 1);
    }

    static Unit exact(String text, boolean joined) {
        return new Unit(Kind.EXACT, text, joined, 1, 1);
    }

    static Unit glob(String text, boolean joined) {
        return new Unit(Kind.GLOB, text, joined, 1, 1);
    }

    static Unit gap(int least, int most) {
        return new Unit(Kind.GAP, "", true, least, most);
    }
}
