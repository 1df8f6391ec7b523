package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.export.pdf.HighlightedWords;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final String A = """
            The ministers met in the old harbour and spoke about fishing rights for two hours.

            They agreed that the ferry line should open again before the summer. The grain agreement was not mentioned.
            """;
    private static final String B = """
            A good talk about fishing rights today. The grain agreement will be renewed soon, said the minister.
            """;

    @TempDir
    Path folder;

    private static TwoTexts sample() {
        return TwoTexts.of(
                        TwoTexts.statement(A, "Harbour Ministry", "en"), TwoTexts.statement(B, "Island Office", "en"))
                .title("Talks on the harbour")
                .topic("Fishing", "fishing rights")
                .topic("Grain", "grain agreement")
                .only(Side.A, "ferry line", "harbour")
                .only(Side.B, "renewed");
    }

    private Path write(TwoTexts sample) throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfReport(CLOCK, ProjectStore::write).write(sample.comparison(), sample.analysis(), file, Progress.NONE);
        return file;
    }

    @Test
    void textUnderEachHighlightIsTheHighlightedText() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(sample()).toFile())) {
            List<String> words = HighlightedWords.in(document).stream()
                    .map(found -> found.annotation().getSubject() + ": " + found.words())
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "Fishing: fishing rights",
                            "Fishing: fishing rights",
                            "Grain: grain agreement",
                            "Grain: grain agreement"),
                    words);
        }
    }

    @Test
    void equalInputGivesEqualBytes() throws IOException {
        byte[] first = Files.readAllBytes(write(sample()));
        assertArrayEquals(first, Files.readAllBytes(write(sample())));
    }

    @Test
    void emptyStatementsMakeADocument() throws IOException {
        Path file = folder.resolve("empty.pdf");
        Comparison comparison = new Comparison("", Statement.blank(), Statement.blank(), Codebook.empty());
        new PdfReport(CLOCK, ProjectStore::write).write(comparison, Analysis.empty(), file, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertTrue(document.getNumberOfPages() > 0);
        }
    }

    @Test
    void paragraphsStandBesideParagraphsWhenNothingIsAligned() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(write(sample().withoutPassages()).toFile())) {
            assertEquals(4, HighlightedWords.in(document).size());
        }
    }

    @Test
    void cancellingLeavesTheOldFileAndNoOther() throws IOException {
        Path file = folder.resolve("report.pdf");
        Files.writeString(file, "old");
        TwoTexts sample = sample();
        PdfReport report = new PdfReport(CLOCK, ProjectStore::write);
        assertThrows(
                CancellationException.class,
                () -> report.write(sample.comparison(), sample.analysis(), file, fraction -> {
                    if (fraction > 0.5) {
                        throw new CancellationException();
                    }
                }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void fullDiskIsToldInASentence() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no /dev/full");
        TwoTexts sample = sample();
        PdfReport report = new PdfReport(CLOCK, ProjectStore::write);
        IOException problem = assertThrows(
                IOException.class, () -> report.write(sample.comparison(), sample.analysis(), full, Progress.NONE));
        assertEquals(
                "“/dev/full” could not be written (No space left on device); is there space on the disk?",
                problem.getMessage());
    }

    @Test
    void missingFolderIsNamedInTheMessage() {
        Path file = folder.resolve("nowhere/report.pdf");
        TwoTexts sample = sample();
        PdfReport report = new PdfReport(CLOCK, ProjectStore::write);
        IOException problem = assertThrows(
                IOException.class, () -> report.write(sample.comparison(), sample.analysis(), file, Progress.NONE));
        assertTrue(String.valueOf(problem.getMessage()).contains("nowhere"));
        assertFalse(Files.exists(file));
    }
}
