package org.diptych.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name the files to be written. */
final class ResultFiles {
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
            names = "--qdpx",
            paramLabel = "F",
            description = "Write texts, topics, highlights and notes to F for NVivo, MAXQDA, ATLAS.ti, QualCoder.")
    private @Nullable Path qdpx;

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

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws Problem;
    }

    /** Writes the files that were asked for. */
    void write(Work work, Comparison comparison, Analysis analysis, PdfOptions options) throws Problem {
        Map<Writing, @Nullable Path> all = new LinkedHashMap<>();
        all.put(file -> work.writePdf(comparison, analysis, options, file), pdf);
        all.put(file -> work.writeJson(comparison, analysis, file), json);
        all.put(file -> work.writeText(comparison, analysis, file), text);
        all.put(file -> work.writeHtml(comparison, analysis, options, file), html);
        all.put(file -> work.writeXlsx(comparison, analysis, file), xlsx);
        all.put(file -> work.writeCsv(comparison, analysis, file), csv);
        all.put(file -> work.writeQdpx(comparison, analysis, file), qdpx);
        all.put(file -> work.writeOriginal(comparison, analysis, Side.A, file), originalA);
        all.put(file -> work.writeOriginal(comparison, analysis, Side.B, file), originalB);
        for (Map.Entry<Writing, @Nullable Path> each : all.entrySet()) {
            Path file = each.getValue();
            if (file != null) {
                each.getKey().to(file);
            }
        }
    }
}
