package org.diptych.export.tables;

import java.util.regex.Pattern;

/** Text as a cell of a workbook holds it. */
final class SheetText {
    /** Longest text of a cell, in UTF-16 units ("Excel specifications and limits", Microsoft). */
    static final int LONGEST = 32_767;

    private static final String CUT = " … [cut: Excel holds 32,767 characters in a cell; the CSV file has the whole]";
    /** What Office Open XML reads as an escaped character (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text, cut visibly when it is too long, with words like {@code _x0041_} kept as they are. */
    static String of(String text) {
        String kept = text;
        if (text.length() > LONGEST) {
            int end = LONGEST - CUT.length();
            kept = text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + CUT;
        }
        return kept.contains("_x") ? ESCAPE.matcher(kept).replaceAll("_x005F_") : kept;
    }
}
