package org.diptych.export.pdf.type;

/** What a character looks like on the page, and what a reader gets who copies it. */
final class Legible {
    static final int REPLACEMENT = 0xFFFD;

    private static final Ranges INVISIBLE = Ranges.of(
            0x0D, 0x0D, 0xAD, 0xAD, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
            0x1F3FB, 0x1F3FF, 0xE0000, 0xE0FFF);
    /** Joiners, variation selectors, skin tones, flag letters: they belong to the character before them. */
    private static final Ranges PARTS = Ranges.of(0x200D, 0x200D, 0xFE00, 0xFE0F, 0x1F3FB, 0x1F3FF, 0xE0000, 0xE0FFF);

    private Legible() {}

    /** Whether nothing is drawn for it: joiners, marks of direction, variation selectors, soft hyphens, skin tones. */
    static boolean isInvisible(int codePoint) {
        return INVISIBLE.has(codePoint);
    }

    /** Whether it belongs to the character before it, so that the two are copied together. */
    static boolean isPart(int codePoint) {
        return PARTS.has(codePoint);
    }

    static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == 0x0B || codePoint == 0x0C;
    }

    /** The text that stands behind the glyph: the character, or U+FFFD for what no archive may hold. */
    static String text(int codePoint) {
        if (isSpace(codePoint)) {
            return " ";
        }
        int type = Character.getType(codePoint);
        boolean unfit = type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
        return Character.toString(unfit ? REPLACEMENT : codePoint);
    }

    /** The code point whose shape stands in for one that fonts often lack. */
    static int substitute(int codePoint) {
        if (isSpace(codePoint)) {
            return ' ';
        }
        return switch (codePoint) {
            case 0xA0, 0x202F, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x205F -> ' ';
            case 0x2010, 0x2011 -> '-';
            case 0x2012, 0x2015 -> 0x2013;
            default -> codePoint;
        };
    }
}
