package org.diptych.model;

import java.util.List;
import java.util.Optional;

/**
 * What was searched before a term was called "not in this text".
 *
 * @param forms every form that was looked for: inflections, word family, spellings, aliases, number and date forms
 * @param languages BCP 47 tags of the languages in which it was looked for
 * @param nearest the nearest wording of the other statement, if any is near
 */
public record AbsenceProof(List<String> forms, List<String> languages, Optional<NearMiss> nearest) {
    public AbsenceProof {
        forms = List.copyOf(forms);
        languages = List.copyOf(languages);
    }
}
