package org.diptych.ui.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;

/** Puts two wordings into one group of a codebook. */
final class Sameness {
    private Sameness() {}

    /** The codebook in which the two stand for the same thing; groups that hold one of them become one. */
    static Codebook of(Codebook codebook, Pattern one, Pattern other) {
        List<AliasGroup> groups = new ArrayList<>();
        List<Pattern> forms = new ArrayList<>();
        for (AliasGroup group : codebook.aliases()) {
            if (holds(group.forms(), one) || holds(group.forms(), other)) {
                group.forms().stream().filter(form -> !holds(forms, form)).forEach(forms::add);
            } else {
                groups.add(group);
            }
        }
        for (Pattern form : List.of(one, other)) {
            if (!holds(forms, form)) {
                forms.add(form);
            }
        }
        if (forms.size() > 1) {
            groups.add(new AliasGroup(forms));
        }
        return new Codebook(codebook.name(), codebook.topics(), groups, codebook.related());
    }

    private static boolean holds(List<Pattern> forms, Pattern wanted) {
        return forms.stream().anyMatch(form -> folded(form).equals(folded(wanted)));
    }

    private static String folded(Pattern pattern) {
        return pattern.text().toLowerCase(Locale.ROOT);
    }
}
