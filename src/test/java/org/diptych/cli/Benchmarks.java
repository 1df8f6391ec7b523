package org.diptych.cli;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks; the command stands in {@code src/site/markdown/benchmarks.md}. */
public final class Benchmarks {
    private static final int WARM_UP = 4;
    private static final int MEASURED = 5;

    private Benchmarks() {}

    /**
     * Runs the chosen benchmarks, each in a process of its own.
     *
     * @param arguments a regular expression for the names of the benchmarks, and the seconds of one iteration
     */
    public static void main(String... arguments) throws RunnerException {
        TimeValue seconds = TimeValue.seconds(Long.parseLong(arguments[1]));
        new Runner(new OptionsBuilder()
                        .include(arguments[0])
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .forks(1)
                        .warmupIterations(WARM_UP)
                        .warmupTime(seconds)
                        .measurementIterations(MEASURED)
                        .measurementTime(seconds)
                        .build())
                .run();
    }
}
