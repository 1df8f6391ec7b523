package org.diptych.ui.codebook;

import java.util.List;

/**
 * Where a topic under edit stands in the two texts.
 *
 * @param a number of places in A
 * @param b number of places in B
 * @param examples the first of them with a few words around, side in front
 */
public record TopicHits(int a, int b, List<String> examples) {
    static final TopicHits NONE = new TopicHits(0, 0, List.of());

    public TopicHits {
        examples = List.copyOf(examples);
    }
}
