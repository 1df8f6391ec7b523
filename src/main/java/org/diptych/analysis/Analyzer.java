package org.diptych.analysis;

import org.diptych.analysis.text.ReadText;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;

/** Compares two statements. Pure, deterministic and thread-safe. */
public final class Analyzer {

    /**
     * Analyses a comparison.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Analysis analyse(Comparison comparison, Progress progress) {
        ReadText.of(comparison.a(), progress);
        return Analysis.empty();
    }
}
