package org.diptych.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import org.diptych.export.AnnotatedOriginal;
import org.diptych.export.CsvReport;
import org.diptych.export.HtmlReport;
import org.diptych.export.JsonReport;
import org.diptych.export.PdfPreview;
import org.diptych.export.PdfReport;
import org.diptych.export.TextReport;
import org.diptych.export.WholeFile;
import org.diptych.export.XlsxReport;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.project.ProjectStore;
import org.diptych.project.qda.QdaProject;
import org.diptych.ui.shared.Compared;

/** Writes with the exporters of Diptych. Thread-safe. */
public final class ReportFiles implements Reports {

    @Override
    public Written write(ExportFormat format, Compared compared, PdfOptions options, Path file, Progress progress)
            throws IOException {
        Comparison comparison = compared.comparison();
        Analysis analysis = compared.analysis();
        switch (format) {
            case PDF -> new PdfReport(ProjectStore::write).write(comparison, analysis, options, file, progress);
            case HTML ->
                new HtmlReport().write(comparison, analysis, options.has(PdfPart.PROPOSED_FINDINGS), file, progress);
            case XLSX -> new XlsxReport().write(comparison, analysis, file, progress);
            case JSON -> new JsonReport().write(comparison, analysis, file);
            case QDPX -> {
                byte[] project = QdaProject.write(comparison, analysis);
                WholeFile.write(file, out -> out.write(project));
            }
            case CSV -> {
                return Written.of(new CsvReport()
                        .write(comparison, analysis, file, progress)
                        .get(0));
            }
            case ORIGINAL_A -> {
                return original(comparison, analysis, Side.A, file, progress);
            }
            case ORIGINAL_B -> {
                return original(comparison, analysis, Side.B, file, progress);
            }
        }
        return Written.of(file);
    }

    private static Written original(Comparison comparison, Analysis analysis, Side side, Path file, Progress progress)
            throws IOException {
        AnnotatedOriginal.Result result = new AnnotatedOriginal().write(comparison, analysis, side, file, progress);
        return new Written(file, result.notFound());
    }

    @Override
    public PdfPreview preview(Compared compared, PdfOptions options, int mostPages, Progress progress)
            throws IOException {
        return PdfPreview.of(compared.comparison(), compared.analysis(), options, mostPages, progress);
    }

    @Override
    public String summary(Compared compared) {
        return new TextReport().summary(compared.comparison(), compared.analysis());
    }

    @Override
    public boolean hasPages(Statement statement) {
        return AnnotatedOriginal.isPossible(statement);
    }
}
