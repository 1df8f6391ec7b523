package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.analysis.text.Token;

/** English words by their stems and by the matter they belong to. */
final class EnglishKeys implements WordKeys {
    private final EnglishStems stems = new EnglishStems();

    @Override
    public List<String> of(Token word) {
        String form = word.form();
        String lemma = word.lemma();
        String stem = stems.of(lemma);
        boolean name = word.tag().equals("PROPN");
        if (EnglishStems.isUnspecific(form, stem) || EnglishStems.isUnspecific(lemma, stem)) {
            return List.of();
        }
        return name && form.length() < 2 ? List.of() : EnglishStems.keys(stem);
    }

    @Override
    public int frequency(String key) {
        return EnglishStems.frequency(key);
    }
}
