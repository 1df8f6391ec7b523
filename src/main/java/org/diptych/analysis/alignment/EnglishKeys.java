package org.diptych.analysis.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.Token;

/** English words by their stems and by the matter they belong to. */
final class EnglishKeys implements WordKeys {
    private final EnglishStems stems = new EnglishStems();

    /** The keys of a form when its lemma is this one. */
    private record Keys(String lemma, List<String> keys) {}

    /** By the form, for its latest lemma: texts repeat their words. */
    private final Map<String, Keys> known = new HashMap<>();

    @Override
    public List<String> of(Token word) {
        Keys found = known.get(word.form());
        if (found == null || !found.lemma().equals(word.lemma())) {
            found = new Keys(word.lemma(), look(word.form(), word.lemma()));
            known.put(word.form(), found);
        }
        return found.keys();
    }

    private List<String> look(String form, String lemma) {
        if (form.length() < 2 || EnglishStems.isUnspecific(form, form)) {
            return List.of();
        }
        String stem = stems.of(lemma);
        return EnglishStems.isUnspecific(lemma, stem) ? List.of() : EnglishStems.keys(stem);
    }

    @Override
    public int frequency(String key) {
        return EnglishStems.frequency(key);
    }
}
