package org.diptych.export.pdf;

import java.util.Set;
import org.diptych.model.Annotation;

/**
 * Whose notes are written.
 *
 * @param all whether everyone's are
 * @param names names of the authors whose notes are written otherwise; the empty name stands for notes without author
 */
public record NoteAuthors(boolean all, Set<String> names) {
    public NoteAuthors {
        names = Set.copyOf(names);
    }

    public static NoteAuthors everyone() {
        return new NoteAuthors(true, Set.of());
    }

    /** Of these authors only; of nobody when there is no name. */
    public static NoteAuthors only(Set<String> names) {
        return new NoteAuthors(false, names);
    }

    boolean include(Annotation annotation) {
        return all || names.contains(annotation.author());
    }
}
