package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.analysis.text.Token;

/** Words by their lemma, for languages without a list of their own. */
final class PlainKeys implements WordKeys {
    /** Sentences per 100,000; a word of middling rarity, so that the two texts alone decide. */
    private static final int MIDDLING = 100;

    private static final int SHORTEST = 3;

    @Override
    public List<String> of(Token word) {
        if (ChineseFilter.isUnspecific(word)) {
            return List.of();
        }
        boolean ideographs = word.form().codePoints().anyMatch(Character::isIdeographic);
        return ideographs || word.form().length() >= SHORTEST ? List.of(word.lemma()) : List.of();
    }

    @Override
    public int frequency(String key) {
        return MIDDLING;
    }
}
