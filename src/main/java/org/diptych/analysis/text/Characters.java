package org.diptych.analysis.text;

/** Classes of characters that matter for sentences and words. */
final class Characters {
    private Characters() {}

    /** The letters of English: most characters, so it pays to look for them first. */
    static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Chinese characters, also those of Japanese. */
    static boolean isHan(int c) {
        return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isKana(int c) {
        return (c >= 0x3040 && c <= 0x30FF && c != 0x30FB)
                || (c >= 0x31F0 && c <= 0x31FF)
                || (c >= 0xFF66 && c <= 0xFF9F);
    }

    static boolean isHiragana(int c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    static boolean isHangul(int c) {
        return c >= 0x1100 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    /** Marks that ask for a direction or join characters and are no part of a word. */
    static boolean isInvisible(int c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\uFF0D';
    }

    static boolean isOpener(int c) {
        return "([{\"'“‘«„‹「『（【《〈〔¿¡".indexOf(c) >= 0;
    }

    static boolean isCloser(int c) {
        return ")]}\"'”’»›」』）】》〉〕".indexOf(c) >= 0;
    }

    /** Full stop, question or exclamation mark of scripts written without blanks. */
    static boolean isWideStop(int c) {
        return "。！？｡".indexOf(c) >= 0;
    }

    static boolean isStop(int c) {
        if (c < 0x80) {
            return c == '.' || c == '!' || c == '?';
        }
        return c == '…' || c == '؟' || c == '۔' || c == '।' || isWideStop(c);
    }

    static boolean isCurrency(int c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
