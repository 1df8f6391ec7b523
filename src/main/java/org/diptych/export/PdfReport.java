package org.diptych.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.diptych.export.pdf.ComparisonDocument;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.page.AttachedData;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;

/** Writes a comparison as an annotated PDF. Thread-safe. */
public final class PdfReport {
    private final Clock clock;
    private final Function<Comparison, byte[]> project;

    /** @param project makes the file of a comparison that Diptych opens again; it is attached to the report */
    public PdfReport(Function<Comparison, byte[]> project) {
        this(Clock.systemUTC(), project);
    }

    /** A report whose dates come from {@code clock}; with a fixed clock, equal input gives equal bytes. */
    public PdfReport(Clock clock, Function<Comparison, byte[]> project) {
        this.clock = clock;
        this.project = project;
    }

    /**
     * Writes the report with the usual options; the file appears whole or not at all, and an older file stays until
     * then.
     *
     * @throws IOException when the file cannot be written; the message is a sentence for the user
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public void write(Comparison comparison, Analysis analysis, Path file, Progress progress) throws IOException {
        write(comparison, analysis, PdfOptions.standard(), file, progress);
    }

    /** Writes the report as {@link #write(Comparison, Analysis, Path, Progress)} does, with the user's options. */
    public void write(Comparison comparison, Analysis analysis, PdfOptions options, Path file, Progress progress)
            throws IOException {
        AttachedData data = new AttachedData(
                "comparison.json",
                "application/json",
                "Texts and results of this comparison",
                AttachedData.Relationship.DATA,
                ComparisonData.of(comparison, analysis).getBytes(StandardCharsets.UTF_8));
        String title = options.title().isBlank() ? comparison.title() : options.title();
        List<AttachedData> attached = List.of(data, AttachedComparison.of(project.apply(comparison.withTitle(title))));
        ComparisonDocument document =
                new ComparisonDocument(comparison, analysis, options, Program.name(), clock.instant());
        WholeFile.write(file, out -> document.write(out, attached, progress));
    }
}
