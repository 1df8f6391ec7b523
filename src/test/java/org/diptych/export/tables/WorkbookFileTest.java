package org.diptych.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.diptych.export.TwoTexts;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    @Test
    void everyTableIsASheetWithFixedHeadAndFilter() throws IOException {
        TwoTexts texts = TwoTexts.harbour();

        Map<String, String> parts = parts(Tables.of(texts.comparison(), texts.analysis()));

        String book = parts.get("xl/workbook.xml") + "";
        for (String name : List.of("Sources", "Findings", "Terms", "Topics", "Mentions", "Passages")) {
            assertTrue(book.contains("name=\"" + name + "\""), name);
        }
        String terms = parts.get("xl/worksheets/sheet3.xml") + "";
        assertTrue(terms.contains("state=\"frozen\""));
        assertTrue(terms.contains("<autoFilter ref=\"A1:Q5\""), terms);
        assertTrue(terms.contains("fisheries"));
    }

    @Test
    void textsAreNeverFormulas() throws IOException {
        String sheet = sheet("=1+1", "+2", "-3", "@SUM(A1)", "\t=1");

        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("=1+1"));
        assertEquals(6, sheet.split("t=\"inlineStr\"", -1).length - 1);
    }

    @Test
    void wordsThatLookEscapedStayAsTheyAre() throws IOException {
        assertTrue(sheet("_x0041_").contains("_x005F_x0041_"));
        assertEquals("_x5_ and x0041_", SheetText.of("_x5_ and x0041_"));
    }

    @Test
    void tooLongTextIsCutVisibly() {
        String cut = SheetText.of("a".repeat(40_000));

        assertEquals(SheetText.LONGEST, cut.length());
        assertTrue(cut.endsWith("the CSV file has the whole]"));
    }

    @Test
    void tableThatNoSheetCanHoldIsRefusedWithASentence() {
        Table table = new Table("terms", List.of(new Table.Column("x", 5)), 2_000_000, sink -> {});

        IOException refused = assertThrows(
                IOException.class,
                () -> WorkbookFile.write(List.of(table), OutputStream.nullOutputStream(), Progress.NONE));

        assertTrue((refused.getMessage() + "").contains("write CSV files instead"));
    }

    private static String sheet(String... texts) throws IOException {
        Table table = new Table("texts", List.of(new Table.Column("text", 9)), texts.length, sink -> {
            for (String text : texts) {
                sink.row(List.of(Cell.of(text)));
            }
        });
        return parts(List.of(table)).get("xl/worksheets/sheet1.xml") + "";
    }

    private static Map<String, String> parts(List<Table> tables) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Map<String, String> parts = new TreeMap<>();
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookFile.write(tables, out, Progress.NONE);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
