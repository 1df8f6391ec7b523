package org.diptych.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.diptych.export.PdfReport;
import org.diptych.export.TwoTexts;
import org.diptych.model.Progress;
import org.diptych.project.ProjectStore;

/** Writes reports for tests, always at the same time. */
final class ReportFile {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private ReportFile() {}

    static Path write(TwoTexts sample, Path folder) throws IOException {
        return write(sample, PdfOptions.standard(), folder);
    }

    static Path write(TwoTexts sample, PdfOptions options, Path folder) throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfReport(CLOCK, ProjectStore::write)
                .write(sample.comparison(), sample.analysis(), options, file, Progress.NONE);
        return file;
    }
}
