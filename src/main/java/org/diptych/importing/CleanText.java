package org.diptych.importing;

/** Takes out of a text what nobody sees or wrote: control characters, soft hyphens, halves of characters. */
final class CleanText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_BLANK = '\u200B';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char NEXT_LINE = '\u0085';

    private CleanText() {}

    /**
     * The text with line ends LF, without control characters other than LF and tab, and with U+FFFD for each surrogate
     * that has lost its partner.
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                clean.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                addCleaned(clean, c);
            }
        }
        return clean.toString();
    }

    private static void addCleaned(StringBuilder clean, char c) {
        if (Character.isSurrogate(c)) {
            clean.append('\uFFFD');
        } else if (c == '\f' || c == '\u000B' || c == LINE_SEPARATOR || c == NEXT_LINE) {
            clean.append('\n');
        } else if (c == PARAGRAPH_SEPARATOR) {
            clean.append("\n\n");
        } else if (c == '\n' || c == '\t' || (!Character.isISOControl(c) && !isInvisible(c))) {
            clean.append(c);
        }
    }

    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_BLANK || c == '\uFEFF';
    }
}
