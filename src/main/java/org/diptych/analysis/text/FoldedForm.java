package org.diptych.analysis.text;

import java.util.Locale;

/** Makes forms comparable: lower case, straight apostrophes, plain hyphens, narrow letters, no invisible marks. */
public final class FoldedForm {
    private FoldedForm() {}

    /** The folded form of a word; Arabic vowel marks and lengthening go too. */
    public static String of(CharSequence word) {
        if (isAscii(word)) {
            return word.toString().toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Characters.isApostrophe(c)) {
                folded.append('\'');
            } else if (Characters.isHyphen(c)) {
                folded.append('-');
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                folded.append((char) (c - 0xFEE0));
            } else if (!Characters.isInvisible(c) && c != 0x640 && (c < 0x64B || c > 0x652)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether only the capitals need to go, as in most English words. */
    private static boolean isAscii(CharSequence word) {
        int widest = 0;
        for (int i = 0; i < word.length(); i++) {
            widest |= word.charAt(i);
        }
        return widest < 0x80;
    }
}
