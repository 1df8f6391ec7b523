package org.diptych.analysis.alignment;

import java.util.List;

/**
 * One thing that a sentence speaks of: a word, a name, a number.
 *
 * @param shown as it stands in the text
 * @param kind what it is
 * @param keys under which the same thing is found in the other text, the most exact first; a Chinese word has one for
 *     each of its meanings
 */
record Clue(String shown, Kind kind, List<String> keys) {

    /** What a clue is; the factor says how much stronger it is than a word of the same rarity. */
    enum Kind {
        WORD(1),
        NAME(1.2),
        NUMBER(1.5);

        final double factor;

        Kind(double factor) {
            this.factor = factor;
        }
    }

    Clue {
        keys = List.copyOf(keys);
    }
}
