package org.diptych.analysis.terms;

import java.util.Set;
import org.diptych.analysis.text.Token;
import org.diptych.model.TermKind;

/** Finds the noun phrases of a sentence: adjective or noun before noun, noun of noun. */
final class NounPhrases {
    private static final int LONGEST_PHRASE = 4;
    private static final Set<String> WEAK_ADJECTIVES = Set.of(
            "other", "such", "same", "many", "several", "certain", "various", "further", "own", "only", "few", "more",
            "most", "worth", "facto", "jure", "qua", "next", "last", "first", "second", "third", "much", "less",
            "least", "former", "latter", "any");

    private final EnglishText text;

    NounPhrases(EnglishText text) {
        this.text = text;
    }

    /** Adds the noun phrases between two tokens, the second excluded, to the text's terms. */
    void find(int from, int to) {
        int at = from;
        int previous = -1;
        int previousEnd = -1;
        while (at < to) {
            int end = chunkEnd(at, to);
            if (end < at) {
                at++;
                continue;
            }
            chunk(at, end);
            if (previous >= 0 && isOf(previousEnd, at) && leadsOn(previousEnd)) {
                ofPhrase(previous, previousEnd, at, end);
            }
            previous = at;
            previousEnd = end;
            at = end + 1;
        }
    }

    /** Whether a noun before "of" makes one term with what follows: not "Netanyahu of Israel", "readout of the call". */
    private boolean leadsOn(int noun) {
        boolean person = text.isName(noun) && !text.isCommonName(noun);
        return !person && !StopWords.isStop(text.token(noun));
    }

    /** Last token of the longest noun phrase that begins at a token; less than {@code at} when none does. */
    private int chunkEnd(int at, int to) {
        int end = at - 1;
        for (int i = at; i < to; i++) {
            Token token = text.token(i);
            if (i > at && WEAK_ADJECTIVES.contains(token.form())) {
                break;
            }
            if (text.isNoun(i)) {
                end = i;
            } else if (!token.tag().equals("ADJ") && !isAttribute(i, at)) {
                break;
            }
        }
        return end;
    }

    /** Whether a participle stands before its noun ("the shared purpose"), and is not the verb of the sentence. */
    private boolean isAttribute(int i, int at) {
        if (!text.token(i).isWord() || !text.isParticiple(i) || i == 0) {
            return false;
        }
        String before = text.token(i - 1).tag();
        if (i > at) {
            return before.equals("ADJ");
        }
        boolean gerund = text.token(i).form().endsWith("ing");
        return before.equals("DET")
                || before.equals("ADJ")
                || before.equals("PART")
                || (!gerund && before.equals("ADP"));
    }

    private void chunk(int first, int last) {
        for (int start = Math.max(first, last - LONGEST_PHRASE + 1); start < last; start++) {
            phrase(start, last);
        }
        for (int end = first + 1; end < last; end++) {
            if (text.isNoun(end) && text.isNoun(end - 1) && !text.isName(end + 1)) {
                phrase(end - 1, end);
            }
        }
    }

    private void phrase(int first, int last) {
        if (WEAK_ADJECTIVES.contains(text.token(first).form()) || text.cutsName(first, last) || isCutClause(last)) {
            return;
        }
        boolean name = true;
        for (int i = first; i <= last; i++) {
            name &= text.isName(i);
        }
        text.add(name ? TermKind.NAME : TermKind.PHRASE, first, last);
    }

    /** Whether the last word is a name that belongs to a verb: "the targets India has set", "welcoming Norland". */
    private boolean isCutClause(int last) {
        boolean verbal = text.isNoun(last - 1) || text.token(last - 1).form().endsWith("ing");
        return text.isName(last) && verbal && !text.isCapital(last - 1);
    }

    /** Whether only "of", with or without an article, stands between two tokens. */
    private boolean isOf(int left, int right) {
        return text.token(left + 1).form().equals("of")
                && (right - left == 2
                        || (right - left == 3 && text.token(left + 2).tag().equals("DET")));
    }

    private void ofPhrase(int first, int firstEnd, int second, int secondEnd) {
        int start = Math.max(first, firstEnd - 1);
        int end = Math.min(secondEnd, second + 1);
        if (end < secondEnd) {
            end = secondEnd - second <= 2 ? secondEnd : second;
        }
        if (text.isNoun(end)) {
            phrase(firstEnd, end);
            if (start < firstEnd) {
                phrase(start, end);
            }
        }
    }
}
