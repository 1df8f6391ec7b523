package org.diptych.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diptych.export.tables.Table;
import org.diptych.export.tables.Tables;
import org.diptych.export.tables.WorkbookFile;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;

/** Writes a comparison as an Excel workbook: sources, terms, topics, mentions and passages. Thread-safe. */
public final class XlsxReport {

    /**
     * Writes the workbook; the file appears whole or not at all, and an older file stays until then.
     *
     * @throws IOException when the file cannot be written; the message is a sentence for the user
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public void write(Comparison comparison, Analysis analysis, Path file, Progress progress) throws IOException {
        List<Table> tables = Tables.of(comparison, analysis);
        WholeFile.write(file, out -> WorkbookFile.write(tables, out, progress));
        progress.at(1);
    }
}
