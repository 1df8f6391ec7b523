package org.diptych.analysis.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.Token;

/** English words by their stems and by the matter they belong to. */
final class EnglishKeys implements WordKeys {
    private final EnglishStems stems = new EnglishStems();
    private final Map<String, List<String>> known = new HashMap<>();

    @Override
    public List<String> of(Token word) {
        if (EnglishStems.isUnspecific(word.form(), word.form()) || word.form().length() < 2) {
            return List.of();
        }
        return known.computeIfAbsent(word.lemma(), this::look);
    }

    private List<String> look(String lemma) {
        String stem = stems.of(lemma);
        return EnglishStems.isUnspecific(lemma, stem) ? List.of() : EnglishStems.keys(stem);
    }

    @Override
    public int frequency(String key) {
        return EnglishStems.frequency(key);
    }
}
