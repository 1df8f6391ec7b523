package org.diptych.analysis.terms;

import java.util.List;
import org.diptych.model.TermKind;

/**
 * Something in one text that may be missing from the other.
 *
 * @param kind what it is
 * @param places where it stands, in reading order, at least one
 * @param content indexes of the tokens of its first place that carry meaning, at least one
 */
record Candidate(TermKind kind, List<Place> places, List<Integer> content) {

    Place first() {
        return places.get(0);
    }

    boolean isSingle() {
        return content.size() == 1;
    }
}
