package org.diptych.ui.shared;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into the pieces that are laid out one by one. On Linux, JavaFX 21 to 26 draws a run of Arabic, Hebrew,
 * Hindi or Thai letters twice when it has to wrap it, and swaps letters and full stops that come from two fonts. A run
 * that ends wherever a line may end is never wrapped, and one of letters only comes from one font. No word is cut, so
 * letters keep their joined forms.
 */
public final class TextPieces {
    /** From here on there are letters and accents that are laid out in runs. */
    private static final char FIRST = '\u0300';

    private static final char JOINER = '\u200D';
    private static final char SOFT_HYPHEN = '\u00AD';

    /**
     * A piece of a paragraph.
     *
     * @param start offset in UTF-16 units
     * @param end offset behind it
     * @param unseen whether it is a mark of direction or the like, for which fonts may draw a box
     */
    public record Piece(int start, int end, boolean unseen) {}

    private static final Set<UnicodeScript> JOINED = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    private TextPieces() {}

    /** Whether the letter has other forms beside its neighbours, so that a word must not be cut. */
    public static boolean isJoined(int letter) {
        return JOINED.contains(UnicodeScript.of(letter));
    }

    /** Whether a text has to be cut. */
    public static boolean areNeeded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && isLaidOutInRuns(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The pieces of a paragraph in reading order, without gaps; the whole paragraph where it need not be cut. */
    public static List<Piece> of(String paragraph) {
        BitSet cuts = new BitSet(paragraph.length() + 1);
        BitSet unseen = new BitSet();
        if (areNeeded(paragraph)) {
            cutLines(paragraph, cuts);
            if (paragraph.codePoints().anyMatch(ReadingDirection::isLeftward)) {
                cutLetters(paragraph, cuts, unseen);
            }
        }
        cuts.set(paragraph.length());
        List<Piece> pieces = new ArrayList<>();
        for (int start = 0; start < paragraph.length(); ) {
            int end = cuts.nextSetBit(start + 1);
            pieces.add(new Piece(start, end, unseen.get(start)));
            start = end;
        }
        return pieces;
    }

    private static void cutLines(String paragraph, BitSet cuts) {
        BreakIterator lines = BreakIterator.getLineInstance();
        lines.setText(paragraph);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            cuts.set(at);
        }
    }

    /** Parts letters that are read from right to left from what is no letter; blanks stay with what is before them. */
    private static void cutLetters(String paragraph, BitSet cuts, BitSet unseen) {
        boolean before = false;
        int letter;
        for (int i = 0; i < paragraph.length(); i += Character.charCount(letter)) {
            letter = paragraph.codePointAt(i);
            if (isUnseen(letter)) {
                unseen.set(i);
                cuts.set(i);
                cuts.set(i + Character.charCount(letter));
                before = false;
            } else if (Character.getDirectionality(letter) != Character.DIRECTIONALITY_NONSPACING_MARK
                    && !Character.isWhitespace(letter)) {
                boolean leftward = ReadingDirection.isLeftward(letter);
                if (leftward != before) {
                    cuts.set(i);
                }
                before = leftward;
            }
        }
    }

    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT && letter != JOINER && letter != SOFT_HYPHEN;
    }

    private static boolean isLaidOutInRuns(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case COMMON,
                    LATIN,
                    GREEK,
                    CYRILLIC,
                    ARMENIAN,
                    GEORGIAN,
                    HAN,
                    HIRAGANA,
                    KATAKANA,
                    HANGUL,
                    BOPOMOFO,
                    UNKNOWN -> false;
            default -> true;
        };
    }
}
