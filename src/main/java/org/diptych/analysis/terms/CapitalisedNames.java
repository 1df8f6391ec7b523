package org.diptych.analysis.terms;

import java.util.Set;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.TermKind;

/** Finds runs of capitalised words with small words between them: "Trade and Investment Council", "Farmers' Union". */
final class CapitalisedNames {
    private static final int LONGEST_NAME = 8;
    private static final Set<String> JOINERS = Set.of("and", "of", "for", "on", "de", "al", "bin", "da", "van");

    /** Within a name: "Northern Farmers' Union". */
    private static final Set<String> POSSESSIVES = Set.of("'", "\u2019", "'s", "\u2019s");

    private final EnglishText text;

    CapitalisedNames(EnglishText text) {
        this.text = text;
    }

    /** Adds the names between two tokens, the second excluded, to the text's terms. */
    void find(int from, int to) {
        int at = from;
        while (at < to) {
            if (!text.isNameWord(at)) {
                at++;
                continue;
            }
            int last = at;
            boolean joined = false;
            while (last + 1 < to) {
                if (text.isNameWord(last + 1)) {
                    last++;
                } else if (joinsNames(at, last, to)) {
                    last += 2;
                    joined = true;
                } else {
                    break;
                }
            }
            int label = last + 1;
            if (label < to
                    && text.token(label).kind() == TokenKind.NUMBER
                    && text.isCommonName(last)
                    && !text.isFigure(last)) {
                text.add(TermKind.NAME, last - at < LONGEST_NAME ? at : last, label);
            } else if (last > at
                    && last - at < LONGEST_NAME
                    && !text.cutsName(at, last)
                    && (joined || text.hasName(at, last))) {
                text.add(TermKind.NAME, at, last);
            }
            at = last + 1;
        }
    }

    /** Whether a small word behind a run of common names leads to more of them. */
    private boolean joinsNames(int first, int last, int to) {
        if (last + 2 >= to || !text.isNameWord(last + 2)) {
            return false;
        }
        if (POSSESSIVES.contains(text.token(last + 1).form())) {
            return last > first && text.isCommonName(last) && text.isCommonName(last + 2);
        }
        if (!JOINERS.contains(text.token(last + 1).form())) {
            return false;
        }
        if (!text.token(last + 1).form().equals("and")) {
            return text.isCommonName(last) && text.isCommonName(last + 2);
        }
        int end = last + 2;
        while (end + 1 < to && text.isNameWord(end + 1)) {
            end++;
        }
        boolean common = !text.isEmphatic();
        for (int i = first; i <= end; i++) {
            common &= i == last + 1 || text.isCommonName(i) || !text.isNameWord(i);
        }
        return common;
    }
}
