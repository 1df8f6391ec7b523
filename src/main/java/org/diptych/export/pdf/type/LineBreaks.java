package org.diptych.export.pdf.type;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Places at which a line may end. Follows the classes of Unicode Standard Annex 14 that official texts need: spaces,
 * hyphens and dashes, and for Chinese and Japanese a break between any two characters except before closing and behind
 * opening punctuation. Korean breaks between words, as its official texts do.
 */
final class LineBreaks {
    private static final String NOT_AT_START =
            "!),.:;?]}¢·»›’”…‥%‰°′″、。〉》」』】〕〗〙〞〟！＂％），．：；？］｝～｠｡｣､･ー々〻ヽヾゝゞ・" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ—";
    private static final String NOT_AT_END = "([{«‹‘“〈《「『【〔〖〘〝（［｛｟｢＄￥￡$£¥€#";
    private static final String BREAK_BEHIND = "-‐–—/";

    /** Thai, Lao and Burmese. */
    private static final Ranges WITHOUT_SPACES = Ranges.of(0x0E00, 0x0EFF, 0x1000, 0x109F);

    private LineBreaks() {}

    /** Offsets at which a new line may begin; the end of the text is one. */
    static BitSet of(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        boolean dictionary = false;
        for (int i = 1; i < text.length(); i++) {
            char after = text.charAt(i);
            char before = text.charAt(i - 1);
            dictionary |= WITHOUT_SPACES.has(after);
            if (!Character.isLowSurrogate(after) && mayBreak(text, i, before, after)) {
                breaks.set(i);
            }
        }
        if (dictionary) {
            addDictionaryBreaks(text, breaks);
        }
        breaks.set(text.length());
        return breaks;
    }

    private static boolean mayBreak(String text, int at, char before, char after) {
        if (Legible.isSpace(after) || after == 0xA0 || before == 0xA0 || Legible.isInvisible(after)) {
            return false;
        }
        if (Legible.isSpace(before) || before == 0x200B) {
            return true;
        }
        int left = Character.isLowSurrogate(before) ? text.codePointBefore(at) : before;
        int right = text.codePointAt(at);
        if (NOT_AT_START.indexOf(right) >= 0 || NOT_AT_END.indexOf(left) >= 0 || isMark(right)) {
            return false;
        }
        if (Ideographs.isIdeographic(left) || Ideographs.isIdeographic(right)) {
            return true;
        }
        if (isWideClosing(left) && Ideographs.isIdeographic(right)) {
            return true;
        }
        return BREAK_BEHIND.indexOf(left) >= 0 && breaksBehind(text, at, left, right);
    }

    /** A hyphen between letters may end a line; one before a number is a minus, and "//" stays together. */
    private static boolean breaksBehind(String text, int at, int left, int right) {
        if (left == '-' || left == 0x2010 || left == 0x2013) {
            return Character.isLetter(right) && at >= 2 && Character.isLetterOrDigit(text.charAt(at - 2));
        }
        return left != '/' || Character.isLetterOrDigit(right);
    }

    private static boolean isWideClosing(int codePoint) {
        return codePoint == '”' || codePoint == '’' || codePoint == '…';
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static void addDictionaryBreaks(String text, BitSet breaks) {
        BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            if (at > 0 && text.charAt(at - 1) >= 0x0E00) {
                breaks.set(at);
            }
        }
    }
}
