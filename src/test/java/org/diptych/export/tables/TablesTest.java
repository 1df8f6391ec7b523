package org.diptych.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.export.CsvReport;
import org.diptych.export.TwoTexts;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final TwoTexts HARBOUR = TwoTexts.harbour();

    @Test
    void everyRowHasACellForEachColumnAndTheSizeIsTrue() throws IOException {
        for (Table table : Tables.of(HARBOUR.comparison(), HARBOUR.analysis())) {
            List<Integer> cells = new ArrayList<>();
            table.rows().writeTo(row -> cells.add(row.size()));

            assertEquals(table.size(), cells.size(), table.name());
            cells.forEach(count -> assertEquals(table.columns().size(), count, table.name()));
        }
    }

    @Test
    void passagesStandBesideEachOtherWithTheirTopics() throws IOException {
        List<List<Cell>> rows = rows("passages");

        assertEquals(
                List.of(
                        Cell.of(3),
                        Cell.of("both"),
                        Cell.of("The minister recalled that the grain treaty of 2019 has served both countries well."),
                        Cell.of("A date for the next round was not set."),
                        Cell.of("Grain treaty; Treaties"),
                        Cell.of(""),
                        Cell.of("sure"),
                        Cell.of(0.8),
                        Cell.of("Tuesday; =minister")),
                rows.get(2));
        assertEquals(Cell.of("A"), rows.get(3).get(1));
    }

    @Test
    void mentionsCountCodePoints() throws IOException {
        TwoTexts emoji = TwoTexts.of(
                        TwoTexts.statement("\uD83D\uDE00 harbour.", "A", "en"), TwoTexts.statement("x", "B", "en"))
                .topic("Harbour", "harbour");
        List<List<Cell>> rows = new ArrayList<>();
        table("mentions", emoji).rows().writeTo(rows::add);

        assertEquals(List.of(Cell.of(2), Cell.of(9)), rows.get(0).subList(4, 6));
    }

    @Test
    void csvFilesAreNamedAfterTheGivenFile(@TempDir Path folder) throws IOException {
        List<Path> written = new CsvReport()
                .write(HARBOUR.comparison(), HARBOUR.analysis(), folder.resolve("talks.CSV"), Progress.NONE);

        assertEquals(
                List.of(
                        "talks-sources.csv",
                        "talks-findings.csv",
                        "talks-terms.csv",
                        "talks-topics.csv",
                        "talks-mentions.csv",
                        "talks-passages.csv"),
                written.stream().map(path -> path.getFileName() + "").toList());
        assertEquals(5, Files.readAllLines(folder.resolve("talks-terms.csv")).size());
    }

    private static List<List<Cell>> rows(String name) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        table(name, HARBOUR).rows().writeTo(rows::add);
        return rows;
    }

    private static Table table(String name, TwoTexts texts) {
        return Tables.of(texts.comparison(), texts.analysis()).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
