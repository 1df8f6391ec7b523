package org.diptych.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.export.PdfPreview;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Progress;
import org.diptych.model.Statement;
import org.diptych.ui.export.ExportFormat;
import org.diptych.ui.export.Reports;
import org.diptych.ui.export.Written;
import org.diptych.ui.shared.Compared;

/** Writes only the title of a comparison, with a real preview of the PDF; remembers with which choices. */
public final class SampleReports implements Reports {
    public final List<ExportFormat> formats = new ArrayList<>();
    public final List<PdfOptions> previewed = new ArrayList<>();
    public final List<PdfOptions> written = new ArrayList<>();

    @Override
    public Written write(ExportFormat format, Compared compared, PdfOptions options, Path file, Progress progress)
            throws IOException {
        formats.add(format);
        written.add(options);
        Files.writeString(file, compared.comparison().title());
        return new Written(file, format.original().isPresent() ? List.of("harbour") : List.of());
    }

    @Override
    public PdfPreview preview(Compared compared, PdfOptions options, int mostPages, Progress progress)
            throws IOException {
        previewed.add(options);
        return PdfPreview.of(compared.comparison(), compared.analysis(), options, mostPages, progress);
    }

    @Override
    public String summary(Compared compared) {
        return compared.comparison().title();
    }

    @Override
    public boolean hasPages(Statement statement) {
        return statement.provenance().issuer().equals("Ministry");
    }
}
