package org.diptych.model;

/**
 * How unusual a frequency is against the other statement.
 *
 * @param logLikelihood G² of Rayson and Garside, "Comparing corpora using frequency profiling" (2000), at least 0
 * @param logRatio binary logarithm of the ratio of relative frequencies (Hardie 2014), with 0.5 for a zero count
 * @param enoughText false when the counts are too small to call a difference (G² below 3.84, p ≥ .05)
 */
public record Keyness(double logLikelihood, double logRatio, boolean enoughText) {}
