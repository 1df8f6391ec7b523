package org.diptych.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.diptych.analysis.Analyzer;
import org.diptych.export.AnnotatedOriginal;
import org.diptych.export.AttachedComparison;
import org.diptych.export.CsvReport;
import org.diptych.export.HtmlReport;
import org.diptych.export.JsonReport;
import org.diptych.export.PdfReport;
import org.diptych.export.TextReport;
import org.diptych.export.WholeFile;
import org.diptych.export.XlsxReport;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.importing.ImportException;
import org.diptych.importing.StatementReader;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.project.Example;
import org.diptych.project.ProjectStore;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.qda.CodebookFiles;
import org.diptych.project.qda.QdaProject;

/** The steps of the main job: read, compare, write. Each failure becomes a {@link Problem} with one sentence. */
final class Work {
    private final PrintWriter out;

    Work(PrintWriter out) {
        this.out = out;
    }

    Codebook codebook(Path file) throws Problem {
        try {
            CodebookFiles.Read read = CodebookFiles.read(file);
            read.report().forEach(out::println);
            return read.codebook();
        } catch (IOException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.INPUT, e);
        }
    }

    Comparison comparison(Path a, Path b, Codebook codebook) throws Problem {
        StatementReader reader = new StatementReader();
        try {
            return new Comparison("", reader.read(a, Progress.NONE), reader.read(b, Progress.NONE), codebook);
        } catch (ImportException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.INPUT, e);
        }
    }

    /** The comparison in a {@code .diptych} file, in an annotated PDF of Diptych or in a REFI-QDA project. */
    Comparison saved(Path file) throws Problem {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qdpx")) {
            return exchanged(file);
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<byte[]> attached = AttachedComparison.in(bytes);
            if (attached.isPresent()) {
                return ProjectStore.read(attached.get());
            }
            Project project = ProjectStore.open(file).project();
            project.damage().forEach(damage -> out.println(damage.sentence()));
            out.flush();
            return project.comparison();
        } catch (ProjectException | AttachedComparison.MissingException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.INPUT, e);
        } catch (IOException e) {
            throw new Problem("“" + file + "” could not be read; is it there?", ExitCode.INPUT, e);
        }
    }

    private Comparison exchanged(Path file) throws Problem {
        try {
            QdaProject read = QdaProject.read(file);
            read.report().forEach(out::println);
            return read.comparison();
        } catch (NoSuchFileException e) {
            throw new Problem("“" + file + "” could not be read; is it there?", ExitCode.INPUT, e);
        } catch (IOException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.INPUT, e);
        }
    }

    Comparison example(Codebook codebook) {
        return Example.comparison().withCodebook(codebook);
    }

    Analysis analysis(Comparison comparison) {
        return new Analyzer().analyse(comparison, Progress.NONE);
    }

    void writePdf(Comparison comparison, Analysis analysis, PdfOptions options, Path file) throws Problem {
        write(file, () -> new PdfReport(ProjectStore::write).write(comparison, analysis, options, file, Progress.NONE));
    }

    void writeJson(Comparison comparison, Analysis analysis, Path file) throws Problem {
        write(file, () -> new JsonReport().write(comparison, analysis, file));
    }

    void writeText(Comparison comparison, Analysis analysis, Path file) throws Problem {
        write(file, () -> new TextReport().write(comparison, analysis, file));
    }

    void writeHtml(Comparison comparison, Analysis analysis, PdfOptions options, Path file) throws Problem {
        boolean proposals = options.has(PdfPart.PROPOSED_FINDINGS);
        write(file, () -> new HtmlReport().write(comparison, analysis, proposals, file, Progress.NONE));
    }

    void writeXlsx(Comparison comparison, Analysis analysis, Path file) throws Problem {
        write(file, () -> new XlsxReport().write(comparison, analysis, file, Progress.NONE));
    }

    void writeQdpx(Comparison comparison, Analysis analysis, Path file) throws Problem {
        write(file, () -> {
            byte[] project = QdaProject.write(comparison, analysis);
            WholeFile.write(file, out -> out.write(project));
        });
    }

    void writeCsv(Comparison comparison, Analysis analysis, Path file) throws Problem {
        try {
            new CsvReport().write(comparison, analysis, file, Progress.NONE).forEach(this::tellWritten);
        } catch (IOException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.OUTPUT, e);
        }
    }

    /** Writes the original with highlights and tells which mentions are not on its pages. */
    void writeOriginal(Comparison comparison, Analysis analysis, Side side, Path file) throws Problem {
        try {
            AnnotatedOriginal.Result result =
                    new AnnotatedOriginal().write(comparison, analysis, side, file, Progress.NONE);
            tellWritten(file);
            result.notFound()
                    .forEach(words -> out.println("Not found on the pages of " + side + ", not highlighted: " + words));
            if (result.signed()) {
                out.println("The original of " + side + " is signed; programs will say that comments were added.");
            }
            out.flush();
        } catch (IOException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.OUTPUT, e);
        }
    }

    void printSummary(Comparison comparison, Analysis analysis) {
        out.print(new TextReport().summary(comparison, analysis));
        out.flush();
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Path file, Writing writing) throws Problem {
        try {
            writing.run();
        } catch (IOException e) {
            throw new Problem(String.valueOf(e.getMessage()), ExitCode.OUTPUT, e);
        }
        tellWritten(file);
    }

    private void tellWritten(Path file) {
        out.println("Wrote " + file.toAbsolutePath().normalize());
        out.flush();
    }
}
