package org.diptych.analysis.topics;

/** Steps through the characters of a text. Offsets are UTF-16 offsets; all methods are pure. */
final class Scan {
    private static final int LONGEST_JOIN = 4;

    private Scan() {}

    /**
     * The end of an abbreviation with full stops ("U.S.") whose first letter is the run {@code [start, end)}; {@code end}
     * when it is none.
     */
    static int endOfDotted(CharSequence text, int start, int end) {
        if (end - start != 1 || !isFollowedByDottedLetter(text, end)) {
            return end;
        }
        int at = end;
        while (isFollowedByDottedLetter(text, at)) {
            at += 2;
        }
        return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    }

    private static boolean isFollowedByDottedLetter(CharSequence text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == '.'
                && isWord(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= text.length() || !isWord(text.charAt(at + 2)));
    }

    /** The offset behind an English possessive ending that stands at {@code at}; {@code at} when there is none. */
    static int behindPossessive(CharSequence text, int at) {
        boolean possessive = at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= text.length() || !isWord(text.charAt(at + 2)));
        return possessive ? at + 2 : at;
    }

    /** The next unit's offset behind blanks, hyphens and apostrophes; -1 when a paragraph ends or the gap is too wide. */
    static int behindJoin(CharSequence text, int from) {
        int at = behindPossessive(text, from);
        int limit = Math.min(text.length(), at + LONGEST_JOIN);
        int lineEnds = 0;
        while (at < limit) {
            char c = text.charAt(at);
            byte kind = Folding.kindOf(c);
            if (kind != Folding.SPACE && kind != Folding.JOINER && kind != Folding.IGNORED && !isQuote(c)) {
                return at;
            }
            if (c == '\n' && ++lineEnds > 1) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** Whether a clause ends with this character. */
    static boolean endsClause(char c) {
        return ".,;:!?。，、；：！？…\n()（）".indexOf(c) >= 0;
    }

    static boolean isWord(char c) {
        return Folding.kindOf(c) == Folding.WORD;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Wide Latin letters as narrow ones; capitals stay. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                narrow.append((char) (c - 0xFEE0));
            } else if (Folding.kindOf(c) != Folding.IGNORED) {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }
}
