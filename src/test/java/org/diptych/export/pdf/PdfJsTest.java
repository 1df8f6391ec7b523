package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.export.JsonReport;
import org.diptych.export.TwoTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What pdf.js, the reader of Firefox and Zotero, finds in the reports: highlights by topic with the words below them,
 * colours, tags, links, outline, attachments. Skipped unless {@code npm install --prefix target/js pdfjs-dist@4} was run.
 */
@Timeout(120)
class PdfJsTest {
    private static final Path PACKAGES = Path.of("target", "js");

    @TempDir
    Path folder;

    @BeforeAll
    static void needsPdfJs() {
        assumeTrue(
                Files.isDirectory(PACKAGES.resolve("node_modules").resolve("pdfjs-dist")),
                "pdf.js is not installed in target/js");
    }

    private void assertReads(TwoTexts texts, String... words) throws IOException {
        Path report = ReportFile.write(texts, folder);
        Path analysis = folder.resolve("analysis.json");
        new JsonReport().write(texts.comparison(), texts.analysis(), analysis);
        List<String> command = new ArrayList<>(List.of(
                "node",
                Path.of("src", "test", "js", "read-back.mjs").toAbsolutePath().toString(),
                report.toAbsolutePath().toString(),
                analysis.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(PACKAGES.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertEquals(0, process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Test
    void readsTwoEnglishStatements() throws IOException {
        assertReads(SampleTexts.english(), "fishing rights", "lighthouse");
    }

    @Test
    void findsChineseWords() throws IOException {
        assertReads(SampleTexts.chineseEnglish(), "渔业权利", "渡轮航线", "富有建设性", "十一月二十四日晚");
    }

    @Test
    void readsManyScripts() throws IOException {
        assertReads(SampleTexts.manyScripts(), "рыболовство", "어업권", "フェリー航路", "đánh");
    }

    @Test
    void readsHighlightsThatCrossPages() throws IOException {
        assertReads(SampleTexts.longTexts(3_000));
    }
}
