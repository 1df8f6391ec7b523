package org.diptych.export.pdf.type;

import java.util.List;

/** A bundled font for a script that Noto Serif and Noto Sans lack. */
final class ScriptFont {
    static final ScriptFont CHINESE = new ScriptFont(
            "NotoSansSC-Regular",
            false,
            0x2000,
            0x206F,
            0x2190,
            0x27BF,
            0x2E80,
            0x9FFF,
            0xF900,
            0xFAFF,
            0xFE30,
            0xFE4F,
            0xFF00,
            0xFFEF,
            0x20000,
            0x3FFFF);

    /** All of them, in the order in which they are asked for a character. */
    static final List<ScriptFont> ALL = List.of(
            new ScriptFont("NotoSansHebrew-Regular", true, 0x0590, 0x05FF, 0xFB1D, 0xFB4F),
            new ScriptFont(
                    "NotoNaskhArabic-Regular", true, 0x0600, 0x077F, 0x08A0, 0x08FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFE),
            new ScriptFont("NotoSansDevanagari-Regular", true, 0x0900, 0x097F, 0xA8E0, 0xA8FF),
            new ScriptFont("NotoSansThai-Regular", true, 0x0E00, 0x0E7F),
            CHINESE,
            new ScriptFont(
                    "NotoSansKR-Regular",
                    false,
                    0x1100,
                    0x11FF,
                    0x2E80,
                    0x9FFF,
                    0xA960,
                    0xA97F,
                    0xAC00,
                    0xD7FF,
                    0xF900,
                    0xFAFF),
            new ScriptFont("NotoSansSymbols-Regular", false, 0x2000, 0x2BFF, 0x1F100, 0x1F2FF),
            new ScriptFont("NotoEmoji-Regular", false, 0x00A9, 0x00AE, 0x203C, 0x3299, 0x1F000, 0x1FAFF));

    private final String font;
    private final boolean complex;
    private final Ranges ranges;

    /** @param ranges first and last code point of each range */
    private ScriptFont(String font, boolean complex, int... ranges) {
        this.font = font;
        this.complex = complex;
        this.ranges = Ranges.of(ranges);
    }

    String font() {
        return font;
    }

    /** Whether its letters change their shape or place with their neighbours. */
    boolean isComplex() {
        return complex;
    }

    /** Whether a code point may be in this font, so that looking it up is worth loading it. */
    boolean mayHave(int codePoint) {
        return ranges.has(codePoint);
    }
}
