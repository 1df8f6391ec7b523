package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.model.NearestPassage;
import org.diptych.model.PassageLink;

/**
 * What belongs together in two texts.
 *
 * @param links pairs of sentences that speak of the same point, by A, then by B
 * @param nearest the best candidate of every sentence without a link that has one, of A, then of B
 * @param versions whether the texts are versions or translations of one another
 * @param meaningMissing whether the meaning of the sentences could not be compared although the languages allow it, so
 *     that the links rest on shared words alone
 */
public record Alignment(
        List<PassageLink> links, List<NearestPassage> nearest, boolean versions, boolean meaningMissing) {
    public Alignment {
        links = List.copyOf(links);
        nearest = List.copyOf(nearest);
    }
}
