package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.project.CodebookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare A B}: compares two files and writes what was asked for. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares two statements without a window and prints a summary.",
        footer = {
            "",
            "Files may be .txt, .md, .html, .docx, .odt, .rtf or .pdf.",
            "Without an option that names a result, only the summary is printed.",
            "",
            DiptychCommand.EXIT_CODES_1,
            DiptychCommand.EXIT_CODES_2,
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..2",
            paramLabel = "FILE",
            description = "The two statements: A (left), then B (right); or one comparison that was saved with"
                    + " Diptych, as .diptych file or as annotated PDF.")
    private List<Path> files = List.of();

    @Option(names = "--example", description = "Compare the example that ships with Diptych.")
    private boolean example;

    @Mixin
    private ResultFiles results = new ResultFiles();

    @Mixin
    private PdfChoices pdfChoices = new PdfChoices();

    @Option(
            names = "--codebook",
            paramLabel = "F",
            description = "Take topics and aliases from F instead of the bundled codebook.")
    private @Nullable Path codebook;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Problem {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (example ? !files.isEmpty() : files.isEmpty()) {
            throw new CommandLine.ParameterException(
                    line, "Give two files to compare, a comparison that was saved, or --example and no file.");
        }
        Work work = new Work(line.getOut());
        Comparison comparison = comparison(work);
        PdfOptions options = pdfChoices.options(comparison, line);
        Analysis analysis = work.analysis(comparison);
        work.printSummary(comparison, analysis);
        results.write(work, comparison, analysis, options);
        return ExitCode.DONE;
    }

    private Comparison comparison(Work work) throws Problem {
        if (files.size() == 1) {
            Comparison saved = work.saved(files.get(0));
            return codebook == null ? saved : saved.withCodebook(work.codebook(codebook));
        }
        Codebook topics = codebook == null ? CodebookFile.bundled() : work.codebook(codebook);
        return example ? work.example(topics) : work.comparison(files.get(0), files.get(1), topics);
    }
}
