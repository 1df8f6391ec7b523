package org.diptych.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.project.CodebookFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs Diptych from the command line. */
public final class CommandLineStart {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineStart.class);

    /** Files that hold a whole comparison. */
    private static final Pattern SAVED = Pattern.compile("(?i).*\\.(diptych|pdf|qdpx)");

    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out where results are told
     * @param err where problems are told, one line each
     */
    public CommandLineStart(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Whether the arguments ask for the window: none, {@code --example} or files, but no command and no help. */
    public boolean asksForWindow(String... args) {
        try {
            ParseResult parsed = line(new DiptychCommand()).parseArgs(args);
            return !parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested();
        } catch (CommandLine.ParameterException e) {
            return false;
        }
    }

    /** The files that the window is asked to show. */
    public List<Path> filesForWindow(String... args) {
        DiptychCommand command = new DiptychCommand();
        line(command).parseArgs(args);
        return command.files();
    }

    /** Runs a command and returns its {@link ExitCode}. */
    public int run(String... args) {
        return line(new DiptychCommand()).execute(args);
    }

    /**
     * Does the main job where no window can be opened: compares what the window would have shown and writes the
     * annotated PDF and the text summary.
     *
     * @param folder where the two files are written
     * @param args the arguments with which the window was asked for
     */
    public int runWithoutWindow(Path folder, String... args) {
        DiptychCommand command = new DiptychCommand();
        line(command).parseArgs(args);
        List<Path> files = command.files();
        boolean saved =
                files.size() == 1 && SAVED.matcher(files.get(0).toString()).matches();
        boolean example = files.size() != 2 && !saved;
        Work work = new Work(out);
        try {
            Comparison comparison = saved
                    ? work.saved(files.get(0))
                    : example
                            ? work.example(CodebookFile.bundled())
                            : work.comparison(files.get(0), files.get(1), CodebookFile.bundled());
            Analysis analysis = work.analysis(comparison);
            work.printSummary(comparison, analysis);
            String name = example ? "diptych-example" : "diptych-comparison";
            work.writePdf(comparison, analysis, PdfOptions.standardFor(comparison), folder.resolve(name + ".pdf"));
            work.writeText(comparison, analysis, folder.resolve(name + ".txt"));
            return ExitCode.DONE;
        } catch (Problem e) {
            return tell(e);
        }
    }

    private CommandLine line(DiptychCommand command) {
        return new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, args) -> {
                    err.println(e.getMessage() + " Try --help.");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof Problem problem) {
                        return tell(problem);
                    }
                    LOG.error("command failed", e);
                    err.println("Diptych failed unexpectedly (" + e + "); details are in the log.");
                    return ExitCode.INTERNAL;
                });
    }

    private int tell(Problem problem) {
        LOG.info("command ended with exit code {}", problem.exitCode(), problem);
        err.println(problem.sentence());
        return problem.exitCode();
    }
}
