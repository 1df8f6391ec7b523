package org.diptych.analysis.terms;

import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.TermKind;

/** Finds formulas that a text sets off: in quotation marks, or in capitals. */
final class Quotations {
    private static final int LONGEST = 8;

    private final EnglishText text;

    Quotations(EnglishText text) {
        this.text = text;
    }

    /** Adds the quotations between two tokens, the second excluded, to the text's terms. */
    void find(int from, int to) {
        quotations(from, to);
        shouts(from, to);
    }

    /** Words in capitals in a text that has small letters: what a post shouts. */
    private void shouts(int from, int to) {
        int at = from;
        while (at < to) {
            int last = at;
            while (last < to && isShout(last)) {
                last++;
            }
            int words = last - at;
            if (words >= 2
                    && words <= LONGEST
                    && words < to - from - 1
                    && text.contentOf(at, last - 1).size() >= 2) {
                text.add(TermKind.QUOTATION, at, last - 1);
            }
            at = last + 1;
        }
    }

    private boolean isShout(int i) {
        Token token = text.token(i);
        String raw = text.written(i);
        return token.isWord() && raw.length() > 1 && raw.chars().allMatch(c -> !Character.isLowerCase(c));
    }

    private void quotations(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.written(i).charAt(0);
            if (c == '“' || (c == '"' && open < 0)) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                int first = open + 1;
                int last = i - 1;
                while (last > first && text.token(last).kind() == TokenKind.PUNCTUATION) {
                    last--;
                }
                if (last >= first && last - first < LONGEST) {
                    text.add(TermKind.QUOTATION, first, last);
                }
                open = -1;
            }
        }
    }
}
