package org.diptych.export.pdf.type;

/** What sets Chinese and Japanese apart: characters of equal width, and punctuation of their own. */
final class Ideographs {
    private static final String SHARED_PUNCTUATION = "‘’“”…—‥";

    private static final Ranges IDEOGRAPHIC =
            Ranges.of(0x2E80, 0x312F, 0x3190, 0x9FFF, 0xF900, 0xFAFF, 0xFE30, 0xFE4F, 0xFF00, 0xFFEF, 0x20000, 0x3FFFF);
    private static final Ranges HANGUL = Ranges.of(0xAC00, 0xD7FF, 0x1100, 0x11FF, 0x3130, 0x318F);

    private Ideographs() {}

    /** Whether lines may break on both sides of the character: Han, kana, full-width forms. */
    static boolean isIdeographic(int codePoint) {
        return IDEOGRAPHIC.has(codePoint);
    }

    static boolean isHangul(int codePoint) {
        return HANGUL.has(codePoint);
    }

    /** Punctuation that is wide in Chinese and Japanese and narrow elsewhere. */
    static boolean isSharedPunctuation(int codePoint) {
        return SHARED_PUNCTUATION.indexOf(codePoint) >= 0;
    }

    /** Whether a text is mainly Chinese or Japanese, so that shared punctuation is wide. */
    static boolean prevail(String text) {
        int ideographs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x2E80) {
                letters += Character.isLetter(c) ? 1 : 0;
            } else if (isIdeographic(c)) {
                ideographs++;
            } else if (isHangul(c)) {
                letters++;
            }
        }
        return ideographs * 2 > letters;
    }
}
