package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Web page and tables with hard inputs. */
@Timeout(60)
class ReportPathologicalTest {
    private static final String LONG_PARAGRAPH = "The grain treaty stays in force for the harbour of this town. ";

    @TempDir
    Path folder;

    static Stream<String> hardTexts() {
        return Stream.of(
                "",
                "\n \n",
                "word",
                "x".repeat(100_000),
                "港".repeat(100_000),
                "שלום עולם. مرحبا بالعالم.",
                "\u202Eturned\u202C and \uD83D\uDE00 and \uDC00 and \0",
                "=1+1\n+2\n-3\n@four",
                "a\tb\"c,d;e\n".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void everyTextCanBeWritten(String text) throws IOException {
        Statement hard = TwoTexts.statement(text, text, "");
        TwoTexts texts = TwoTexts.of(hard, TwoTexts.statement("x", "B", "en")).topic("X", "x", "港", "=1", "\0");

        write(texts.comparison(), texts.analysis());
    }

    @Test
    void emptyComparisonCanBeWritten() throws IOException {
        write(new Comparison("", Statement.blank(), Statement.blank(), Codebook.empty()), Analysis.empty());
    }

    @Test
    void statementsWithoutAnalysisCanBeWritten() throws IOException {
        write(TwoTexts.harbour().comparison(), Analysis.empty());
    }

    @Test
    void hundredThousandWordsAreWritten() throws IOException {
        String paragraph = LONG_PARAGRAPH.repeat(20) + "\n\n";
        Statement a = TwoTexts.statement(paragraph.repeat(420), "A", "en");
        TwoTexts texts = TwoTexts.of(a, TwoTexts.statement(LONG_PARAGRAPH, "B", "en"))
                .topic("Grain treaty", "grain treaty", "treaty")
                .topic("Harbour", "harbour", "harbour of this town")
                .only(Side.A, "force", "this");

        write(texts.comparison(), texts.analysis());

        assertTrue(Files.size(folder.resolve("out.html")) > 1_000_000);
    }

    @Test
    void cancellingLeavesTheOlderFileAndNothingElse() throws IOException {
        TwoTexts texts = TwoTexts.harbour();
        Path html = Files.writeString(folder.resolve("out.html"), "older");
        Path xlsx = Files.writeString(folder.resolve("out.xlsx"), "older");
        Progress cancelled = fraction -> {
            throw new CancellationException();
        };

        assertThrows(
                CancellationException.class,
                () -> new HtmlReport().write(texts.comparison(), texts.analysis(), true, html, cancelled));
        assertThrows(
                CancellationException.class,
                () -> new XlsxReport().write(texts.comparison(), texts.analysis(), xlsx, cancelled));
        assertThrows(
                CancellationException.class,
                () -> new CsvReport()
                        .write(texts.comparison(), texts.analysis(), folder.resolve("out.csv"), cancelled));

        assertEquals("older", Files.readString(html));
        assertEquals("older", Files.readString(xlsx));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void progressOnlyGrows() throws IOException {
        TwoTexts texts = TwoTexts.harbour();
        double[] last = {0};
        Progress growing = fraction -> {
            assertTrue(fraction >= last[0] && fraction <= 1, last[0] + " then " + fraction);
            last[0] = fraction;
        };

        new HtmlReport().write(texts.comparison(), texts.analysis(), true, folder.resolve("out.html"), growing);
        assertEquals(1, last[0]);
        last[0] = 0;
        new XlsxReport().write(texts.comparison(), texts.analysis(), folder.resolve("out.xlsx"), growing);
        assertEquals(1, last[0]);
    }

    private void write(Comparison comparison, Analysis analysis) throws IOException {
        new HtmlReport().write(comparison, analysis, true, folder.resolve("out.html"), Progress.NONE);
        new XlsxReport().write(comparison, analysis, folder.resolve("out.xlsx"), Progress.NONE);
        List<Path> csv = new CsvReport().write(comparison, analysis, folder.resolve("out.csv"), Progress.NONE);
        assertFalse(csv.isEmpty());
        assertTrue(Files.readString(folder.resolve("out.html")).endsWith("</html>\n"));
    }
}
