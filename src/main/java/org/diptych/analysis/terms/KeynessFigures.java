package org.diptych.analysis.terms;

import org.diptych.model.Keyness;

/** Figures of corpus linguistics that compare a frequency in two texts. */
public final class KeynessFigures {
    private static final double CRITICAL = 3.84;

    private KeynessFigures() {}

    /**
     * Log-likelihood G² = 2 Σ O ln(O/E) over the two texts (Rayson and Garside, "Comparing corpora using frequency
     * profiling", 2000) and log ratio, log₂ of the ratio of relative frequencies with 0.5 for a zero (Hardie, "Log Ratio",
     * 2014). 2 of 100 words against 0 of 100 give G² = 2.77 and log ratio 2.
     *
     * @param count occurrences in the first text, {@code words} long
     * @param otherCount occurrences in the second text, {@code otherWords} long
     */
    public static Keyness of(int count, int words, int otherCount, int otherWords) {
        double n = Math.max(1, words);
        double m = Math.max(1, otherWords);
        double expected = n * (count + otherCount) / (n + m);
        double otherExpected = m * (count + otherCount) / (n + m);
        double g = 2 * (part(count, expected) + part(otherCount, otherExpected));
        double ratio = Math.log(Math.max(0.5, count) / n / (Math.max(0.5, otherCount) / m)) / Math.log(2);
        return new Keyness(Math.max(0, g), ratio, g >= CRITICAL);
    }

    private static double part(int observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
