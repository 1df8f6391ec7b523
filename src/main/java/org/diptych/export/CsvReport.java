package org.diptych.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.export.tables.CsvFile;
import org.diptych.export.tables.Table;
import org.diptych.export.tables.Tables;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;

/** Writes a comparison as CSV files, one a table: sources, terms, topics, mentions and passages. Thread-safe. */
public final class CsvReport {
    private static final String ENDING = ".csv";

    /**
     * Writes {@code talks-terms.csv}, {@code talks-topics.csv} and so on for the file {@code talks.csv}. Each file
     * appears whole or not at all.
     *
     * @param file folder and common beginning of the files, with or without {@code .csv}
     * @return the files that were written
     * @throws IOException when a file cannot be written; the message is a sentence for the user
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public List<Path> write(Comparison comparison, Analysis analysis, Path file, Progress progress) throws IOException {
        List<Table> tables = Tables.of(comparison, analysis);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            Path target = file.resolveSibling(beginning(file) + "-" + table.name() + ENDING);
            Progress part = progress.part(i / (double) tables.size(), (i + 1) / (double) tables.size());
            WholeFile.write(target, out -> CsvFile.write(table, out, part));
            written.add(target);
        }
        progress.at(1);
        return List.copyOf(written);
    }

    private static String beginning(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ENDING) && name.length() > ENDING.length();
        return ends ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
