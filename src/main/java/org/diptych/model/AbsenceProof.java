package org.diptych.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was searched before a term was called "not in this text".
 *
 * @param forms every form that was looked for: inflections, word family, spellings, aliases, number and date forms;
 *     of forms that differ only in capitals the one that has more of them
 * @param languages BCP 47 tags of the languages in which it was looked for
 * @param nearest the nearest wording of the other statement, if any is near
 */
public record AbsenceProof(List<String> forms, List<String> languages, Optional<NearMiss> nearest) {
    public AbsenceProof {
        Map<String, String> different = new LinkedHashMap<>();
        forms.forEach(form -> different.merge(
                form.toLowerCase(Locale.ROOT), form, (one, other) -> capitals(other) > capitals(one) ? other : one));
        forms = List.copyOf(different.values());
        languages = List.copyOf(languages);
    }

    private static long capitals(String form) {
        return form.codePoints().filter(Character::isUpperCase).count();
    }
}
