package org.diptych.export.shared;

/** Text as every file format can hold it: halves of surrogate pairs, control and non-characters become U+FFFD. */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Whether the code point may stand in XML 1.0, HTML and UTF-8 text. */
    public static boolean isAllowed(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean control = codePoint >= 0x7F && codePoint <= 0x9F;
        boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !control && !half && !nonCharacter;
    }

    /** The text with U+FFFD for each code point that is not allowed. */
    public static String of(String text) {
        if (text.codePoints().allMatch(CleanText::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
        return clean.toString();
    }
}
