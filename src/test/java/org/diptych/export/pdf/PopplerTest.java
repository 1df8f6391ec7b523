package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        SampleComparison sample = SampleTexts.english();
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
