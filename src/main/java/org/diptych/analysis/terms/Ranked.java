package org.diptych.analysis.terms;

/**
 * A candidate that is missing from the other text, with its rank figure.
 *
 * @param candidate the candidate
 * @param presence what the search found
 * @param core index of the most telling missing token, or of the most telling one when the words stand apart
 * @param score how telling it is
 */
record Ranked(Candidate candidate, Presence presence, int core, double score) {
    Ranked withScore(double value) {
        return new Ranked(candidate, presence, core, value);
    }
}
