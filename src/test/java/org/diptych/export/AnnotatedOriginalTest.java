package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.diptych.export.original.Pages;
import org.diptych.model.Original;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedOriginalTest {
    private static final String TEXT = "They spoke about the harbour and about the grain treaty.";

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
        assertEquals(
                List.of("grain treaty"),
                result.notFound().stream()
                        .map(mention -> mention.span().of(TEXT))
                        .toList());
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
                "None of the mentions was found on the pages of the PDF of statement A; nothing was written.",
                texts(TEXT, original));
    }

    @Test
    void statementWithoutMentionsIsRefused() throws IOException {
        byte[] original = new Pages().page("Nothing of that.").bytes();

        assertRefused(
                "Statement A mentions none of the topics shown; there is nothing to mark.",
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
                .topic("Harbour", "HA", "harbour")
                .topic("Grain", "GT", "grain treaty");
    }
}
