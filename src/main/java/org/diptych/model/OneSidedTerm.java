package org.diptych.model;

import java.util.List;
import java.util.Locale;

/**
 * A term that stands in one statement and not in the other in any form.
 *
 * @param text the term as it stands at its first place, with single blanks; in citation form for single words
 * @param kind what sort of term it is
 * @param rank place in its list, from 1
 * @param score how telling it is: specificity with codebook and length bonus; only the order has a meaning
 * @param spans every place where it stands, in reading order, at least one
 * @param keyness figures of corpus linguistics
 * @param proof what was searched in the other statement
 */
public record OneSidedTerm(
        String text, TermKind kind, int rank, double score, List<Span> spans, Keyness keyness, AbsenceProof proof) {
    public OneSidedTerm {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a term needs a place: " + text);
        }
    }

    /** What tells this term from others: its text in lower case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** This term at another place of its list. */
    public OneSidedTerm withRank(int value) {
        return new OneSidedTerm(text, kind, value, score, spans, keyness, proof);
    }

    public int count() {
        return spans.size();
    }
}
