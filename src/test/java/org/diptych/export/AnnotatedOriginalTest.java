package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.diptych.export.original.Pages;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedOriginalTest {
    private static final String TEXT = "They spoke about the harbour and about the grain treaty.";

    private static final Instant MADE = Instant.parse("2026-03-20T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void originalStaysTheBeginningOfTheFile() throws IOException {
        byte[] original = new Pages().page(TEXT).bytes();
        Path file = folder.resolve("out.pdf");

        AnnotatedOriginal.Result result = write(texts(TEXT, original), file);

        byte[] written = Files.readAllBytes(file);
        assertEquals(original.length, Arrays.mismatch(original, written));
        assertEquals(2, result.found().size());
        assertEquals(List.of(), result.notFound());
        assertFalse(result.signed());
    }

    @Test
    void mentionsThatAreNotOnThePagesAreListed() throws IOException {
        byte[] original = new Pages()
                .page("They spoke about the harbour and about nothing else.")
                .bytes();
        TwoTexts texts = texts(TEXT, original);

        AnnotatedOriginal.Result result = write(texts, folder.resolve("out.pdf"));

        assertEquals(1, result.found().size());
        assertEquals(List.of("grain treaty"), result.notFound());
    }

    @Test
    void notesAreCommentsOnTheirWordsWithAuthorAndDate() throws IOException {
        byte[] original = new Pages().page(TEXT).bytes();
        Path file = folder.resolve("out.pdf");
        TwoTexts texts = texts(TEXT, original);
        Comparison comparison = texts.comparison()
                .withResearch(Research.none()
                        .withAnnotations(List.of(
                                note("1", "grain treaty", Optional.of("topic-1"), "First time **in public**.", "Ann"),
                                note("2", "spoke about", Optional.empty(), "Only one verb.", ""),
                                lostNote("words that went"))));

        AnnotatedOriginal.Result result =
                new AnnotatedOriginal().write(comparison, texts.analysis(), Side.A, file, Progress.NONE);

        assertEquals(List.of("words that went"), result.notFound());
        assertEquals(original.length, Arrays.mismatch(original, Files.readAllBytes(file)));
        List<String> remarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationHighlight highlight = (PDAnnotationHighlight) annotation;
                remarks.add(
                        highlight.getSubject() + " | " + highlight.getContents() + " | " + highlight.getTitlePopup());
                if (highlight.getTitlePopup().equals("Ann")) {
                    assertEquals(MADE, highlight.getCreationDate().toInstant());
                }
            }
        }
        assertEquals(
                List.of(
                        "Harbour | Harbour: mention 1 of 1 | Diptych",
                        "Grain | Grain: First time in public. | Ann",
                        "Note | Note: Only one verb. | Diptych"),
                remarks);
    }

    @Test
    void notesAloneAreEnoughToMark() throws IOException {
        byte[] original = new Pages().page(TEXT).bytes();
        Statement a = new Statement(TEXT, Provenance.unknown(), new Original("a.pdf", original));
        TwoTexts texts = TwoTexts.of(a, TwoTexts.statement("x", "B", "en"));
        Comparison comparison = texts.comparison()
                .withResearch(Research.none()
                        .withAnnotations(List.of(note("1", "harbour", Optional.empty(), "Why?", "Ann"))));

        AnnotatedOriginal.Result result = new AnnotatedOriginal()
                .write(comparison, texts.analysis(), Side.A, folder.resolve("out.pdf"), Progress.NONE);

        assertEquals(1, result.found().size());
    }

    private static Annotation note(String id, String words, Optional<String> topic, String text, String author) {
        int start = TEXT.indexOf(words);
        Anchor anchor = Anchor.at(TEXT, new Span(start, start + words.length()));
        return new Annotation(id, Side.A, anchor, topic, text, author, MADE);
    }

    private static Annotation lostNote(String words) {
        Anchor anchor = new Anchor(words, "", "", Optional.empty());
        return new Annotation("lost", Side.A, anchor, Optional.empty(), "Where is it?", "Ann", MADE);
    }

    @Test
    void statementThatWasNotReadFromAPdfIsRefused() {
        TwoTexts texts = TwoTexts.harbour();

        assertRefused("Statement A was not read from a PDF, so there are no pages to annotate.", texts);
    }

    @Test
    void pagesThatHoldOtherTextAreRefused() throws IOException {
        byte[] original =
                new Pages().page("A page on something else altogether.").bytes();

        assertRefused(
                "None of the mentions and notes was found on the pages of the PDF of statement A; nothing was written.",
                texts(TEXT, original));
    }

    @Test
    void statementWithoutMentionsIsRefused() throws IOException {
        byte[] original = new Pages().page("Nothing of that.").bytes();

        assertRefused(
                "Statement A mentions none of the topics shown and has no notes; there is nothing to mark.",
                texts("Nothing of that.", original));
    }

    @Test
    void brokenPdfIsRefusedWithASentence() {
        byte[] broken = "%PDF-1.7\nnothing follows".getBytes(StandardCharsets.US_ASCII);

        assertRefused("The original PDF is damaged and cannot be read.", texts(TEXT, broken));
    }

    @Test
    void cancellingLeavesTheOlderFile() throws IOException {
        byte[] original = new Pages().page(TEXT).bytes();
        Path file = Files.writeString(folder.resolve("out.pdf"), "older");
        TwoTexts texts = texts(TEXT, original);
        Progress cancelled = fraction -> {
            throw new CancellationException();
        };

        assertThrows(
                CancellationException.class,
                () -> new AnnotatedOriginal().write(texts.comparison(), texts.analysis(), Side.A, file, cancelled));

        assertEquals("older", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    private void assertRefused(String sentence, TwoTexts texts) {
        Path file = folder.resolve("refused.pdf");

        IOException refused = assertThrows(IOException.class, () -> write(texts, file));

        assertEquals(sentence, refused.getMessage());
        assertTrue(Files.notExists(file));
    }

    private static AnnotatedOriginal.Result write(TwoTexts texts, Path file) throws IOException {
        return new AnnotatedOriginal().write(texts.comparison(), texts.analysis(), Side.A, file, Progress.NONE);
    }

    private static TwoTexts texts(String text, byte[] original) {
        Statement a = new Statement(text, Provenance.unknown(), new Original("a.pdf", original));
        return TwoTexts.of(a, TwoTexts.statement("x", "B", "en"))
                .topic("Harbour", "harbour")
                .topic("Grain", "grain treaty");
    }
}
