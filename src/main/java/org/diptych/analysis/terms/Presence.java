package org.diptych.analysis.terms;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Span;

/**
 * Whether a term stands in a text.
 *
 * @param degree how it is there
 * @param where its first place, or that of the words that may stand for it
 * @param how the form in which it is there, or why it may be; empty when it is not
 * @param missing indexes of the term's tokens that are not there in any form
 */
record Presence(Degree degree, Optional<Span> where, String how, List<Integer> missing) {

    /** Degrees of presence, from certain to none. */
    enum Degree {
        /** In the same form. */
        PRESENT,
        /** In another form of the same words: inflection, word family, spelling, alias, number or date form. */
        OTHER_FORM,
        /** Perhaps, in other words. */
        POSSIBLY,
        /** Its words are there, but nowhere together. */
        APART,
        /** At least its most telling word is not there in any form. */
        ABSENT
    }

    static Presence at(Span where, boolean same, String how) {
        return new Presence(same ? Degree.PRESENT : Degree.OTHER_FORM, Optional.of(where), how, List.of());
    }

    static Presence possibly(Span where, String how) {
        return new Presence(Degree.POSSIBLY, Optional.of(where), how, List.of());
    }

    static Presence apart() {
        return new Presence(Degree.APART, Optional.empty(), "", List.of());
    }

    static Presence absent(List<Integer> missing) {
        return new Presence(Degree.ABSENT, Optional.empty(), "", List.copyOf(missing));
    }

    boolean isHere() {
        return degree == Degree.PRESENT || degree == Degree.OTHER_FORM;
    }
}
