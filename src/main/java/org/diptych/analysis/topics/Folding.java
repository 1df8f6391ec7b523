package org.diptych.analysis.topics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.diptych.analysis.text.HanVariants;

/**
 * How single characters are compared: without capitals, accents and widths, and which kind each one is. One character
 * always folds to one character, so offsets stay those of the text.
 */
final class Folding {
    /** Letters and digits of scripts with blanks between words: a run of them is one unit. */
    static final byte WORD = 1;
    /** Katakana: a run of them is one unit. */
    static final byte KATAKANA = 2;
    /** Chinese characters and Hiragana: each is a unit. */
    static final byte CHARACTER = 3;
    /** Hangul syllables: each is a unit, and a find starts where a run of them starts. */
    static final byte HANGUL = 4;
    /** Blanks inside a line and line ends. */
    static final byte SPACE = 5;
    /** Hyphens, apostrophes and middle dots: like a blank between two words. */
    static final byte JOINER = 6;
    /** Marks that belong to no form: soft hyphens, direction marks, combining marks. */
    static final byte IGNORED = 7;
    /** Everything else: each is a unit. */
    static final byte SYMBOL = 0;

    private static final char FIRST_HAN = '\u3400';
    private static final char FIRST_COMMON_HAN = '\u4E00';
    private static final char LAST_COMMON_HAN = '\u9FEF';
    private static final char[] FOLDED = new char[1 << 16];
    private static final byte[] KINDS = new byte[1 << 16];

    /** A range of characters that are all of one kind and fold to themselves: the large ones, told once. */
    private record Block(char first, char last, byte kind) {}

    private static final List<Block> BLOCKS = List.of(
            new Block('\u3400', '\u4DB5', CHARACTER),
            new Block(FIRST_COMMON_HAN, LAST_COMMON_HAN, CHARACTER),
            new Block('\uAC00', '\uD7A3', HANGUL),
            new Block('\uD800', '\uF8FF', SYMBOL));

    static {
        int next = 0;
        for (Block block : BLOCKS) {
            fill(next, block.first);
            for (int c = block.first; c <= block.last; c++) {
                FOLDED[c] = (char) c;
            }
            Arrays.fill(KINDS, block.first, block.last + 1, block.kind);
            next = block.last + 1;
        }
        fill(next, FOLDED.length);
    }

    private static void fill(int from, int to) {
        for (int c = from; c < to; c++) {
            FOLDED[c] = fold((char) c);
            KINDS[c] = kind((char) c);
        }
    }

    /** Everything from the Chinese characters on; made when a text or pattern has the first one. */
    private static final class Han {
        static final char[] FOLDED = new char[1 << 16];

        static {
            for (int c = FIRST_HAN; c < FOLDED.length; c++) {
                FOLDED[c] = HanVariants.simplified(Folding.FOLDED[c]);
            }
        }
    }

    private Folding() {}

    static byte kindOf(char c) {
        // Chinese text would look all over the table.
        return c >= FIRST_COMMON_HAN && c <= LAST_COMMON_HAN ? CHARACTER : KINDS[c];
    }

    static char of(char c) {
        return c < FIRST_HAN ? FOLDED[c] : Han.FOLDED[c];
    }

    /** Each character of a text, folded. */
    static char[] all(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(folded[i]);
        }
        return folded;
    }

    /** A text with each character folded. */
    static String of(String text) {
        return new String(all(text));
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return fold((char) (c - 0xFEE0));
        }
        boolean latin = (c >= '\u00C0' && c <= '\u024F') || (c >= '\u1E00' && c <= '\u1EFF');
        if (latin) {
            return Character.toLowerCase(
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        }
        char lower = Character.toLowerCase(c);
        return lower == 'ё' ? 'е' : lower;
    }

    private static byte kind(char c) {
        if (c == '\u3000' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if ("'\u2019\u2018\u02BC\uFF07-\u2010\u2011\u2012\u2013\uFF0D\u00B7\u30FB\u2027".indexOf(c) >= 0) {
            return JOINER;
        }
        if (isKatakana(c)) {
            return KATAKANA;
        }
        if ((c >= '\u3041' && c <= '\u309F') || c == '\u3005' || c == '\u3007' || Character.isIdeographic(c)) {
            return CHARACTER;
        }
        if (c >= '\uAC00' && c <= '\uD7A3') {
            return HANGUL;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> IGNORED;
            default -> Character.isLetterOrDigit(c) ? WORD : SYMBOL;
        };
    }

    private static boolean isKatakana(char c) {
        return (c >= '\u30A1' && c <= '\u30FE' && c != '\u30FB')
                || (c >= '\u31F0' && c <= '\u31FF')
                || (c >= '\uFF66' && c <= '\uFF9D');
    }
}
