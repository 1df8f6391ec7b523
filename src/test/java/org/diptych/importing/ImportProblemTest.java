package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportProblemTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void missingFileIsNamed(@TempDir Path folder) {
        assertEquals(
                "There is no file “gone.txt”. Check its name and folder, or choose it again.",
                message(folder.resolve("gone.txt")));
    }

    @Test
    void folderIsNoDocument(@TempDir Path folder) throws IOException {
        assertEquals(
                "“texts” is a folder. Choose one of the files in it.",
                message(Files.createDirectory(folder.resolve("texts"))));
    }

    @Test
    void emptyFileHoldsNothing(@TempDir Path folder) throws IOException {
        assertEquals(
                "“empty.txt” is empty. Download or save it again.",
                message(Files.createFile(folder.resolve("empty.txt"))));
    }

    @Test
    void tooLargeFileIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(StatementReader.MOST_BYTES + 1L);
        }

        assertEquals(
                "“large.txt” is larger than 50 MB. Save only the pages or the text you need as a file of its own.",
                message(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakeside-password.docx", "lakeside-password.odt", "lakeside-password.pdf"})
    void documentWithAPasswordIsRefused(String name) {
        assertEquals(ImportProblem.ENCRYPTED, Fixtures.problem(name, Fixtures.bytes(name)));
    }

    @Test
    void scannedPdfNeedsTextRecognitionFirst() {
        ImportException exception = assertThrows(ImportException.class, () -> Fixtures.read("scan.pdf"));

        assertEquals(
                "“scan.pdf” holds pictures of pages but no text. Run text recognition (OCR) on it first, then open the result.",
                exception.getMessage());
    }

    @Test
    void pictureNamedAsTextIsRefusedAsPicture() {
        ImportException exception = assertThrows(ImportException.class, () -> Fixtures.read("photo.txt", PNG));

        assertEquals(
                "“photo.txt” holds no text: it seems to be a picture. Choose a text (.txt, .md), a web page (.html), an office document (.docx, .odt, .rtf) or a PDF.",
                exception.getMessage());
    }

    @Test
    void oldWordDocumentIsToBeSavedAnew() {
        ImportException exception = assertThrows(ImportException.class, () -> Fixtures.read("lakeside.doc"));

        assertEquals(
                "“lakeside.doc” is of a type that cannot be read (an old Word document). Open it in the program it was made with and save it as .docx, .odt, .pdf or .txt.",
                exception.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"lakeside.docx, 0.6", "lakeside.odt, 0.6", "lakeside.docx, 0.1"})
    void cutArchiveIsDamaged(String name, double share) {
        byte[] whole = Fixtures.bytes(name);

        assertEquals(ImportProblem.DAMAGED, Fixtures.problem(name, Arrays.copyOf(whole, (int) (whole.length * share))));
    }

    @Test
    void pdfWithoutPagesIsDamaged() {
        byte[] bytes = "%PDF-1.7\nnothing of a PDF follows".getBytes(StandardCharsets.US_ASCII);

        assertEquals(ImportProblem.DAMAGED, Fixtures.problem("broken.pdf", bytes));
    }

    @Test
    void noiseNamedAsWordDocumentIsDamaged() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }

        assertEquals(ImportProblem.DAMAGED, Fixtures.problem("noise.docx", noise));
    }

    @Test
    void textWithoutLettersIsNoStatement() {
        assertEquals(
                ImportProblem.NO_LETTERS,
                Fixtures.problem("digits.txt", "12 34 — 56 …\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void webArchiveIsNotSupported() {
        byte[] bytes = "MIME-Version: 1.0\nContent-Type: multipart/related\n\ntext".getBytes(StandardCharsets.US_ASCII);

        assertEquals(ImportProblem.UNSUPPORTED, Fixtures.problem("page.mhtml", bytes));
    }

    private static String message(Path file) {
        ImportException exception =
                assertThrows(ImportException.class, () -> new StatementReader().read(file, Progress.NONE));
        assertEquals(exception.problem().sentence(exception.fileName(), exception.detail()), exception.getMessage());
        return String.valueOf(exception.getMessage());
    }
}
