package org.diptych.cli;

import org.diptych.analysis.Analyzer;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.project.Example;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole analysis of the example; the vectors of its sentences are remembered from the first run. */
@State(Scope.Benchmark)
public class PairBenchmark {
    private final Comparison example = Example.comparison();

    @Benchmark
    public Analysis pair() {
        return new Analyzer().analyse(example, Progress.NONE);
    }
}
