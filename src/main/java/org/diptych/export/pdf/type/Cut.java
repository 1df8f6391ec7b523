package org.diptych.export.pdf.type;

/** The letterings of the report: serif for what the statements say, sans serif for what Diptych says. */
public enum Cut {
    SERIF("NotoSerif-Regular", false),
    SERIF_BOLD("NotoSerif-Bold", true),
    SERIF_ITALIC("NotoSerif-Italic", false),
    SANS("NotoSans-Regular", false),
    SANS_BOLD("NotoSans-Bold", true);

    private final String font;
    private final boolean bold;

    Cut(String font, boolean bold) {
        this.font = font;
        this.bold = bold;
    }

    /** Name of the bundled font for Latin, Greek and Cyrillic. */
    String font() {
        return font;
    }

    /** Whether fonts of other scripts, which have no bold cut here, are thickened. */
    boolean isBold() {
        return bold;
    }
}
