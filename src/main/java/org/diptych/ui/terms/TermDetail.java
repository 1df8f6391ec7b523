package org.diptych.ui.terms;

import java.util.List;
import java.util.Optional;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Span;

/**
 * What is known about one term.
 *
 * @param term the term
 * @param forms the forms in which it stands, most frequent first
 * @param contexts every place of it with the words around it (KWIC)
 * @param nearest the nearest wording of the other statement with the words around it
 */
public record TermDetail(OneSidedTerm term, List<Form> forms, List<Context> contexts, Optional<Nearest> nearest) {
    public TermDetail {
        forms = List.copyOf(forms);
        contexts = List.copyOf(contexts);
    }

    /** A form as it is written, and how often. */
    public record Form(String text, int count) {}

    /**
     * A line of the concordance.
     *
     * @param span place of the key word in the statement
     * @param line the key word with the words around it
     * @param key place of the key word in the line
     */
    public record Context(Span span, String line, Span key) {}

    /** The nearest wording of the other statement in its context. */
    public record Nearest(NearMiss wording, Context context) {}
}
