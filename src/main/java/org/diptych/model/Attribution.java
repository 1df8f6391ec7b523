package org.diptych.model;

import java.util.Optional;

/**
 * Who is said to say a sentence, and how strongly.
 *
 * @param voice who
 * @param strength of the reporting verb; {@link Strength#NONE} when there is none
 * @param verb place of the reporting verb in the sentence or, when the sentence goes on from an earlier one, empty
 */
public record Attribution(Voice voice, Strength strength, Optional<Span> verb) {
    public static Attribution narrator() {
        return new Attribution(Voice.NARRATOR, Strength.NONE, Optional.empty());
    }
}
