package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diptych.export.PdfReport;
import org.diptych.export.TwoTexts;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportNotesTest {
    private static final Instant MADE = Instant.parse("2026-03-20T09:00:00Z");

    @TempDir
    Path folder;

    private static Annotation note(String id, String words, Optional<String> topic, String text, String author) {
        int start = TwoTexts.A.indexOf(words);
        Anchor anchor = Anchor.at(TwoTexts.A, new Span(start, start + words.length()));
        return new Annotation(id, Side.A, anchor, topic, text, author, MADE);
    }

    private Path report(PdfOptions options) throws IOException {
        TwoTexts sample = TwoTexts.harbour();
        Comparison comparison = sample.comparison()
                .withResearch(Research.none()
                        .withAnnotations(List.of(
                                note("1", "grain treaty", Optional.of("topic-0"), "First time in public.", "Ann"),
                                note("2", "served both countries well", Optional.empty(), "Praise.", "Ben"))));
        Path file = folder.resolve("report.pdf");
        new PdfReport(ProjectStore::write).write(comparison, sample.analysis(), options, file, Progress.NONE);
        return file;
    }

    private static List<PDAnnotationHighlight> highlights(PDDocument document) throws IOException {
        List<PDAnnotationHighlight> highlights = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight) {
                    highlights.add(highlight);
                }
            }
        }
        return highlights;
    }

    @Test
    void noteOnAHighlightIsItsCommentWithAuthorAndDate() throws IOException {
        try (PDDocument document = Loader.loadPDF(report(PdfOptions.standard()).toFile())) {
            PDAnnotationHighlight highlight = highlights(document).stream()
                    .filter(one -> one.getContents().contains("First time"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Grain treaty: First time in public.", highlight.getContents());
            assertEquals("Ann", highlight.getTitlePopup());
            assertEquals(MADE, highlight.getCreationDate().toInstant());
        }
    }

    @Test
    void noteWithoutATopicIsMarkedOfItsOwnAndStandsInTheMargin() throws IOException {
        try (PDDocument document = Loader.loadPDF(report(PdfOptions.standard()).toFile())) {
            assertTrue(highlights(document).stream()
                    .anyMatch(one ->
                            one.getSubject().equals("Note") && one.getContents().equals("Note: Praise.")));
            assertTrue(new PDFTextStripper().getText(document).contains("A · Ben"));
        }
    }

    @Test
    void onlyNotesOfTheChosenAuthorsAreWritten() throws IOException {
        Path file = report(PdfOptions.standard().withNotesOf(Set.of("Ann")));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertFalse(highlights(document).stream()
                    .anyMatch(one -> one.getContents().contains("Praise")));
            assertFalse(new PDFTextStripper().getText(document).contains("Praise"));
            assertTrue(new PDFTextStripper().getText(document).contains("First time"));
        }
    }

    @Test
    void withoutMarginTheColumnsAreWiderAndTheNotesAreComments() throws IOException {
        Path file = report(PdfOptions.standard().withMargin(false));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("In this row"));
            assertFalse(text.contains("Praise."));
            assertTrue(highlights(document).stream()
                    .anyMatch(one -> one.getContents().contains("Praise.")));
        }
    }

    @Test
    void chosenTitleAndTopicsAreWritten() throws IOException {
        Path file = report(PdfOptions.standard().withTitle("Two texts").withTopics(Set.of("topic-2")));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals("Two texts", document.getDocumentInformation().getTitle());
            assertTrue(highlights(document).stream()
                    .allMatch(one -> Set.of("Harbour", "Note").contains(one.getSubject())));
        }
    }
}
