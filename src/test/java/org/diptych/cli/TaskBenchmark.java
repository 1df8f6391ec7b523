package org.diptych.cli;

import java.io.IOException;
import java.util.List;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.project.CodebookFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The tasks of {@code bench} on two generated English texts. */
@State(Scope.Benchmark)
public class TaskBenchmark {
    @Param({"scan", "terms", "align"})
    public String task = "";

    @Param({"100000", "1000000"})
    public int length;

    private BenchTask.Run run = () -> 0;

    @Setup
    public void prepare() {
        Comparison comparison = new Comparison("", statement(1), statement(2), CodebookFile.bundled());
        run = BenchTask.named(task).orElseThrow().prepare(comparison, List.of());
    }

    private Statement statement(long seed) {
        return Statement.ofText(new GeneratedTexts("en", seed).text(length), Provenance.unknown());
    }

    @Benchmark
    public long both() throws IOException {
        return run.run();
    }
}
