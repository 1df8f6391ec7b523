package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.analysis.text.Token;

/** English words by their stems and by the matter they belong to. */
final class EnglishKeys implements WordKeys {
    private final EnglishStems stems = new EnglishStems();

    @Override
    public List<String> of(Token word) {
        String form = word.form();
        if (form.length() < 2 || EnglishStems.isUnspecific(form, form)) {
            return List.of();
        }
        String stem = stems.of(word.lemma());
        return EnglishStems.isUnspecific(word.lemma(), stem) ? List.of() : EnglishStems.keys(stem);
    }

    @Override
    public int frequency(String key) {
        return EnglishStems.frequency(key);
    }
}
