package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.export.TwoTexts;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What poppler, on which Okular and Evince stand, reads in the reports. Skipped where it is not installed. */
class PopplerTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void needsPoppler() {
        boolean installed = true;
        try {
            new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start();
        } catch (IOException e) {
            installed = false;
        }
        assumeTrue(installed, "pdftotext of poppler is not installed");
    }

    private String text(Path file, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of(file.toString(), "-"));
        return run(command.toArray(String[]::new));
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        TwoTexts sample = SampleTexts.english();
        String page = text(ReportFile.write(sample, folder), "-raw", "-f", "2", "-l", "2");
        String read = page.replaceAll("\\s+", " ");
        int at = 0;
        for (Side side : Side.values()) {
            Statement statement = sample.comparison().statement(side);
            for (Span span : statement.paragraphs()) {
                String paragraph = span.of(statement.text()).replaceAll("\\s+", " ");
                int found = read.indexOf(paragraph, at);
                assertTrue(found >= at, paragraph);
                at = found + paragraph.length();
            }
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherWhereAnotherSectionFollowsOnThePage() throws IOException {
        String page = text(ReportFile.write(SampleTexts.english(), folder), "-raw", "-f", "2", "-l", "2");
        int rows = page.indexOf("We want the ferry line");
        int next = page.indexOf("Highlights by topic");

        assertTrue(rows > 0 && next > rows, "the text of the page stands before the section that follows it");
    }

    @Test
    void tagsAreRead() throws IOException {
        String tags = run("pdfinfo", "-struct", ReportFile.write(SampleTexts.english(), folder) + "");

        for (String tag :
                List.of("Document", "H1", "H2", "Sect", "Table", "THead", "TR", "TH", "TD", "Figure", "Link")) {
            assertTrue(Pattern.compile("(?m)^ *" + tag + "\\b").matcher(tags).find(), tag);
        }
        long annotations =
                Pattern.compile("(?m)^ *Annot\\b").matcher(tags).results().count();
        assertEquals(8, annotations);
    }

    @Test
    void outlineAndAddressesAreRead() throws IOException {
        Path file = ReportFile.write(SampleTexts.english(), folder);
        String outline = run("pdftohtml", "-xml", "-i", "-stdout", file + "");

        for (String entry : List.of("Overview", "Parallel text", "Highlights by topic", "Method")) {
            assertTrue(Pattern.compile("<item page=\"\\d+\">" + entry + "</item>")
                    .matcher(outline)
                    .find());
        }
        assertTrue(outline.contains("href=\"https://example.org/statements"), "addresses");
        assertTrue(Pattern.compile("href=\"[^\"]*#2\"").matcher(outline).find(), "links to page 2");
    }

    @Test
    void chineseWordsAreFound() throws IOException {
        String read =
                text(ReportFile.write(SampleTexts.chineseEnglish(), folder)).replaceAll("\\s+", "");
        for (String word : List.of("渔业权利", "渡轮航线", "富有建设性", "拉长合作清单", "十一月二十四日晚")) {
            assertTrue(read.contains(word), word);
        }
    }

    @Test
    void wordsOfManyScriptsAreFound() throws IOException {
        String read = text(ReportFile.write(SampleTexts.manyScripts(), folder), "-raw");
        List<String> missing = new ArrayList<>();
        for (String word : List.of(
                "рыболовство",
                "حقوق",
                "मंत्रियों",
                "अधिकार",
                "フェリー航路",
                "어업권",
                "αλιευτικά",
                "המעבורת",
                "👍🏽",
                "Łódź",
                "đánh")) {
            if (!read.contains(word)) {
                missing.add(word);
            }
        }
        assertEquals(List.of(), missing);
    }
}
