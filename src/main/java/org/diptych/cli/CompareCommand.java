package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.project.CodebookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
    @Parameters(arity = "0..2", paramLabel = "FILE", description = "The two statements: A (left), then B (right).")
    private List<Path> files = List.of();

    @Option(names = "--example", description = "Compare the example that ships with Diptych.")
    private boolean example;

    @Option(names = "--pdf", paramLabel = "F", description = "Write the annotated PDF to F.")
    private @Nullable Path pdf;

    @Option(names = "--json", paramLabel = "F", description = "Write the whole analysis as JSON to F.")
    private @Nullable Path json;

    @Option(names = "--text", paramLabel = "F", description = "Write the summary as plain text to F.")
    private @Nullable Path text;

    @Option(names = "--html", paramLabel = "F", description = "Write the comparison as one web page to F.")
    private @Nullable Path html;

    @Option(names = "--xlsx", paramLabel = "F", description = "Write terms, topics and passages as a workbook to F.")
    private @Nullable Path xlsx;

    @Option(
            names = "--csv",
            paramLabel = "F",
            description = "Write the same tables as F-terms.csv, F-topics.csv, F-passages.csv and so on.")
    private @Nullable Path csv;

    @Option(
            names = "--annotate-a",
            paramLabel = "F",
            description = "Write the PDF of statement A with its highlights to F.")
    private @Nullable Path originalA;

    @Option(
            names = "--annotate-b",
            paramLabel = "F",
            description = "Write the PDF of statement B with its highlights to F.")
    private @Nullable Path originalB;

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
        if (example ? !files.isEmpty() : files.size() != 2) {
            throw new CommandLine.ParameterException(line, "Give two files to compare, or --example and no file.");
        }
        Work work = new Work(line.getOut());
        Codebook topics = codebook == null ? CodebookFile.bundled() : work.codebook(codebook);
        Comparison comparison = example ? work.example(topics) : work.comparison(files.get(0), files.get(1), topics);
        Analysis analysis = work.analysis(comparison);
        work.printSummary(comparison, analysis);
        if (pdf != null) {
            work.writePdf(comparison, analysis, pdf);
        }
        if (json != null) {
            work.writeJson(comparison, analysis, json);
        }
        if (text != null) {
            work.writeText(comparison, analysis, text);
        }
        writeFurther(work, comparison, analysis);
        return ExitCode.DONE;
    }

    private void writeFurther(Work work, Comparison comparison, Analysis analysis) throws Problem {
        if (html != null) {
            work.writeHtml(comparison, analysis, html);
        }
        if (xlsx != null) {
            work.writeXlsx(comparison, analysis, xlsx);
        }
        if (csv != null) {
            work.writeCsv(comparison, analysis, csv);
        }
        if (originalA != null) {
            work.writeOriginal(comparison, analysis, Side.A, originalA);
        }
        if (originalB != null) {
            work.writeOriginal(comparison, analysis, Side.B, originalB);
        }
    }
}
