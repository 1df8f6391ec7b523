package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.diptych.export.PdfReport;
import org.diptych.export.TwoTexts;
import org.diptych.model.Comparison;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.Progress;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sections and lists share the pages. */
class PageFlowTest {
    private static final float FOOT = 30;

    @TempDir
    Path folder;

    private record Word(int page, String text, float x, float y, float pageWidth, float pageHeight) {}

    private List<Word> words(Comparison comparison, TwoTexts texts, PdfOptions options) throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfReport(ProjectStore::write).write(comparison, texts.analysis(), options, file, Progress.NONE);
        List<Word> words = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.get(0);
                    float y = first.getPageHeight() - first.getYDirAdj();
                    words.add(new Word(
                            getCurrentPageNo(),
                            text,
                            first.getXDirAdj(),
                            y,
                            first.getPageWidth(),
                            first.getPageHeight()));
                }
            }.getText(document);
        }
        return words;
    }

    private List<Word> words(TwoTexts texts, PdfOptions options) throws IOException {
        return words(texts.comparison(), texts, options);
    }

    private static int pageOf(List<Word> words, String start) {
        return words.stream()
                .filter(word -> word.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start))
                .page();
    }

    private static void assertNothingBelowTheFoot(List<Word> words) {
        for (Word word : words) {
            boolean foot = word.y() < FOOT;
            boolean running = word.text().startsWith("A ") || word.text().startsWith("Page ");
            assertTrue(!foot || running, word.toString());
            assertTrue(word.y() > 15 && word.y() < word.pageHeight(), word.toString());
        }
    }

    /** A statement in which each of the invented terms stands once. */
    private static Statement naming(int terms, String prefix) {
        String text = String.join(", ", terms(terms, prefix)) + ".";
        return TwoTexts.statement(text, "Office " + prefix.toUpperCase(Locale.ROOT), "en");
    }

    private static String[] terms(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> prefix + "term" + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"60, 2", "60, 0", "62, 23", "3, 41", "140, 90", "20, 20", "7, 1"})
    void longerListGoesOnInBothColumnsOfEqualLength(int a, int b) throws IOException {
        TwoTexts texts = TwoTexts.of(naming(a, "left"), naming(Math.max(1, b), "right"))
                .only(Side.A, terms(a, "left"))
                .only(Side.B, terms(b, "right"));
        List<Word> words = words(texts, PdfOptions.standard().withParts(EnumSet.of(PdfPart.TERMS)));

        assertNothingBelowTheFoot(words);
        int last = words.stream().mapToInt(Word::page).max().orElseThrow();
        List<Word> listed = words.stream()
                .filter(word -> word.text().matches("(left|right)term\\d+.*"))
                .toList();
        assertEquals(a + b, listed.size());
        long left = listed.stream()
                .filter(word -> isLeft(word) && word.page() == last)
                .count();
        long right = listed.stream()
                .filter(word -> !isLeft(word) && word.page() == last)
                .count();
        int difference = Math.abs(a - b);
        assertTrue(Math.abs(left - right) <= Math.max(1, Math.min(difference, 6)), left + " beside " + right);
        assertTrue(last == 1 || left >= 3, left + " lines on the last page");
    }

    private static boolean isLeft(Word word) {
        return word.x() < word.pageWidth() / 2 - 10;
    }

    @Test
    void sideWithoutATermSaysSo() throws IOException {
        TwoTexts texts = TwoTexts.of(naming(2, "left"), naming(1, "right")).only(Side.A, terms(2, "left"));
        List<Word> words = words(texts, PdfOptions.standard().withParts(EnumSet.of(PdfPart.TERMS)));

        assertEquals(
                List.of("None"),
                words.stream().map(Word::text).filter("None"::equals).toList());
    }

    @Test
    void sectionBeginsOnThePageOnWhichTheOneBeforeItEnds() throws IOException {
        List<Word> words = words(SampleTexts.english(), PdfOptions.standard());

        assertEquals(2, pageOf(words, "Parallel text"));
        assertEquals(2, pageOf(words, "Highlights by topic"));
        assertNothingBelowTheFoot(words);
    }

    @Test
    void headsOfColumnsTakeTwoLinesAtMost() throws IOException {
        String issuer = "Ministry of the Harbour, the Islands and 港口部 ".repeat(12);
        TwoTexts texts = TwoTexts.of(
                        TwoTexts.statement(TwoTexts.A, issuer, "en"), TwoTexts.statement(TwoTexts.B, "B", "en"))
                .title("Talks")
                .only(Side.A, "fisheries");
        List<Word> words =
                words(texts, PdfOptions.standard().withParts(EnumSet.of(PdfPart.PARALLEL_TEXT, PdfPart.TERMS)));

        List<Float> heads = words.stream()
                .filter(word -> word.page() == 1 && word.x() < word.pageWidth() / 2 && word.y() > FOOT)
                .filter(word -> word.text().contains("Harbour,") || word.text().contains("港口部"))
                .map(Word::y)
                .distinct()
                .toList();
        assertTrue(heads.size() <= 4, heads.toString());
        assertNothingBelowTheFoot(words);
    }

    @ParameterizedTest
    @CsvSource({"A4, true", "A4, false", "LETTER, true", "LETTER, false"})
    void quotationLongerThanAPageIsShortened(Paper paper, boolean landscape) throws IOException {
        List<Word> words =
                words(SampleTexts.oneLongParagraph(), PdfOptions.standard().withPaper(paper, landscape));

        assertNothingBelowTheFoot(words);
        assertTrue(words.stream().anyMatch(word -> word.text().endsWith("…")));
    }

    @Test
    void findingAndNoteLongerThanAPageRunOver() throws IOException {
        TwoTexts texts = TwoTexts.harbour();
        String sentence = "Both sides say something about the harbour, but not the same. ";
        KeptFinding finding = new KeptFinding(
                "own",
                FindingKind.OWN,
                Optional.empty(),
                List.of(),
                List.of(),
                sentence.repeat(120) + "Last words.",
                sentence.repeat(90) + "Last note.");
        Comparison comparison = texts.comparison().withResearch(Research.none().withFindings(List.of(finding)));
        List<Word> words = words(comparison, texts, PdfOptions.standard().withParts(EnumSet.of(PdfPart.FINDINGS)));

        assertNothingBelowTheFoot(words);
        String read =
                words.stream().map(Word::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
        assertTrue(read.contains("Last words."));
        assertTrue(read.contains("Last note."));
        assertTrue(words.stream().mapToInt(Word::page).max().orElseThrow() > 1);
    }
}
