package org.diptych.export.shared;

/** Cuts the words around a place without cutting a word or a character. */
public final class Context {
    /** A word may be this much longer than the reach; Chinese and Japanese, which have no blanks, are cut at once. */
    private static final int PATIENCE = 16;

    private Context() {}

    /** Where the context before {@code offset} starts: at a word, at most {@code reach} before; never crosses a line. */
    public static int start(String text, int offset, int reach) {
        int earliest = Math.max(0, offset - reach);
        for (int i = offset; i > earliest; i--) {
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        if (earliest == 0) {
            return 0;
        }
        for (int i = earliest; i < Math.min(offset, earliest + PATIENCE); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(earliest)) ? earliest - 1 : earliest;
    }

    /** Where the context behind {@code offset} ends. */
    public static int end(String text, int offset, int reach) {
        int latest = Math.min(text.length(), offset + reach);
        for (int i = offset; i < latest; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
        }
        if (latest == text.length()) {
            return latest;
        }
        for (int i = latest; i > Math.max(offset, latest - PATIENCE); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest + 1 : latest;
    }
}
