package org.diptych.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.diptych.model.Comparison;
import org.diptych.model.Pattern;
import org.diptych.model.Side;
import org.diptych.project.CodebookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench TASK A B [PATTERNS]}: measures one part of the work on two files and prints one line of JSON. */
@Command(
        name = "bench",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Measures one part of the work on two files and prints one line of JSON.",
        footer = {
            "",
            "scan   walks over the characters and hashes each word: the yardstick",
            "terms  cuts the words, counts them and lists those of one side",
            "match  finds all patterns with their places",
            "align  links the sentences by what they share, without the neural network",
            "pdf    writes the annotated report",
            "",
            "ms_build  milliseconds to build what the runs need: automata, or the analysis that a report shows",
            "ms_first  milliseconds of the first run",
            "ms_median milliseconds of the median run, after runs of twelve seconds of processor time that do not count",
            "cpu_ms    processor time of all threads for one of these runs on average, in milliseconds",
        })
final class BenchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TASK", description = "One of " + BenchTask.NAMES + ".")
    private String task = "";

    @Parameters(index = "1", paramLabel = "A", description = "The first text.")
    private @Nullable Path a;

    @Parameters(index = "2", paramLabel = "B", description = "The second text.")
    private @Nullable Path b;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "PATTERNS",
            description = "For match: a file with one pattern a line, as a codebook writes them.")
    private @Nullable Path patterns;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Problem {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        BenchTask chosen = BenchTask.named(task)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        line, "There is no task \"" + task + "\"; the tasks are " + BenchTask.NAMES + "."));
        if (chosen == BenchTask.MATCH && patterns == null) {
            throw new CommandLine.ParameterException(line, "The task match needs a file of patterns.");
        }
        Comparison comparison = new Work(line.getOut())
                .comparison(Objects.requireNonNull(a), Objects.requireNonNull(b), CodebookFile.bundled());
        List<Pattern> wanted = chosen == BenchTask.MATCH ? patterns(Objects.requireNonNull(patterns)) : List.of();
        try {
            Measurement measured = Measurement.of(() -> chosen.prepare(comparison, wanted));
            line.getOut().println(measured.json(task, bytes(comparison), wanted.size()));
            line.getOut().flush();
        } catch (IOException e) {
            throw new Problem("The report could not be written: " + e.getMessage(), ExitCode.OUTPUT, e);
        }
        return ExitCode.DONE;
    }

    private static long bytes(Comparison comparison) {
        long bytes = 0;
        for (Side side : Side.values()) {
            bytes += comparison.statement(side).original().size();
        }
        return bytes;
    }

    private static List<Pattern> patterns(Path file) throws Problem {
        List<Pattern> patterns = new ArrayList<>();
        try {
            for (String text : Files.readAllLines(file)) {
                if (!text.isBlank()) {
                    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
                    patterns.add(new Pattern(han ? "zh" : "en", text.strip()));
                }
            }
        } catch (NoSuchFileException e) {
            throw new Problem("There is no file " + file + ".", ExitCode.INPUT, e);
        } catch (IOException e) {
            throw new Problem("The patterns in " + file + " could not be read as UTF-8.", ExitCode.INPUT, e);
        }
        return patterns;
    }
}
