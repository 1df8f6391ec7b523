package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.export.TwoTexts;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPathologicalTest {
    @TempDir
    Path folder;

    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(100_000),
                "合".repeat(50_000),
                "word ".repeat(20_000),
                "x\n\n".repeat(2_000),
                "\u0000\u0001\uD800 lone \uDC00 \uFFFF \uE000",
                "ש".repeat(5_000) + "abc" + "ع".repeat(5_000),
                "👨‍👩‍👧‍👦".repeat(2_000),
                "e\u0301\u0302\u0303".repeat(3_000),
                "((((((((((((((((((((",
                " \t \n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void strangeTextsMakeADocument(String text) throws IOException {
        Statement strange = TwoTexts.statement(text, text.substring(0, Math.min(300, text.length())), "und");
        TwoTexts sample = TwoTexts.of(strange, Statement.blank()).topic("All", "word", "x", "ש");
        try (PDDocument document =
                Loader.loadPDF(ReportFile.write(sample, folder).toFile())) {
            assertTrue(document.getNumberOfPages() > 0);
        }
    }
}
