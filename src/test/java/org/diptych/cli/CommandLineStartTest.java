package org.diptych.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.diptych.export.original.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineStartTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineStart start = new CommandLineStart(new PrintWriter(out, true), new PrintWriter(err, true));

    @Test
    void windowIsAskedForByNoArgumentFilesOrExample() {
        assertTrue(start.asksForWindow());
        assertTrue(start.asksForWindow("--example"));
        assertTrue(start.asksForWindow("a.txt", "b.txt"));
        assertFalse(start.asksForWindow("--help"));
        assertFalse(start.asksForWindow("compare", "--example"));
        assertFalse(start.asksForWindow("--nonsense"));
    }

    @Test
    void comparesTwoFilesIntoJsonPdfAndText() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), "We agreed on boats and on Taiwan.\n");
        Path b = Files.writeString(folder.resolve("b.txt"), "We spoke about apples.\n");
        Path json = folder.resolve("out.json");
        Path pdf = folder.resolve("out.pdf");
        Path text = folder.resolve("out.txt");

        int code = start.run("compare", a + "", b + "", "--json", json + "", "--pdf", pdf + "", "--text", text + "");

        assertEquals("", err.toString());
        assertEquals(ExitCode.DONE, code);
        JsonNode root = new ObjectMapper().readTree(Files.readString(json));
        assertEquals(1, root.path("a_sentences").size());
        assertTrue(Files.size(pdf) > 1000);
        assertTrue(Files.readString(text).contains("Only in A"));
    }

    @Test
    void writesWebPageWorkbookAndCsvFiles() throws IOException {
        Path html = folder.resolve("out.html");
        Path xlsx = folder.resolve("out.xlsx");
        Path csv = folder.resolve("out.csv");

        int code = start.run("compare", "--example", "--html", html + "", "--xlsx", xlsx + "", "--csv", csv + "");

        assertEquals("", err.toString());
        assertEquals(ExitCode.DONE, code);
        assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.size(xlsx) > 1000);
        for (String table : new String[] {"sources", "findings", "terms", "topics", "mentions", "passages"}) {
            assertTrue(Files.exists(folder.resolve("out-" + table + ".csv")), table);
            assertTrue(out.toString().contains("out-" + table + ".csv"), table);
        }
    }

    @Test
    void writesHighlightsOnThePagesOfAPdf() throws IOException {
        String text = "The ministers spoke about Taiwan and about trade for two hours on Tuesday.";
        Path a = Files.write(folder.resolve("a.pdf"), new Pages().page(text).bytes());
        Path b = Files.writeString(folder.resolve("b.txt"), "We spoke about apples.\n");
        Path marked = folder.resolve("marked.pdf");

        int code = start.run("compare", a + "", b + "", "--annotate-a", marked + "");

        assertEquals("", err.toString());
        assertEquals(ExitCode.DONE, code);
        assertEquals(Files.size(a), Arrays.mismatch(Files.readAllBytes(a), Files.readAllBytes(marked)));
    }

    @Test
    void textHasNoPagesToAnnotate() {
        Path marked = folder.resolve("marked.pdf");

        assertEquals(ExitCode.OUTPUT, start.run("compare", "--example", "--annotate-b", marked + ""));

        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(Files.notExists(marked));
    }

    @Test
    void missingFileIsOneLineAndExitCodeThree() {
        int code = start.run("compare", folder.resolve("no.txt") + "", folder.resolve("no2.txt") + "");

        assertEquals(ExitCode.INPUT, code);
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void unwritableTargetIsOneLineAndExitCodeFour() {
        int code = start.run(
                "compare", "--example", "--json", folder.resolve("missing").resolve("x.json") + "");

        assertEquals(ExitCode.OUTPUT, code);
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void oneFileThatIsNoComparisonIsOneLineAndExitCodeThree() throws IOException {
        Path only = Files.writeString(folder.resolve("only.txt"), "We spoke about apples.");

        assertEquals(ExitCode.INPUT, start.run("compare", only + ""));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void noFileIsAUsageErrorOfOneLine() {
        assertEquals(ExitCode.USAGE, start.run("compare"));
        assertEquals(
                "Give two files to compare, a comparison that was saved, or --example and no file. Try --help.",
                err.toString().strip());
    }

    @Test
    void pdfIsWrittenAsChosenAndOpenedAgain() throws IOException {
        Path pdf = folder.resolve("first.pdf");
        Path json = folder.resolve("first.json");
        Path again = folder.resolve("again.json");

        assertEquals(
                ExitCode.DONE,
                start.run(
                        "compare",
                        "--example",
                        "--json",
                        json + "",
                        "--pdf",
                        pdf + "",
                        "--paper",
                        "letter",
                        "--no-landscape",
                        "--no-margin",
                        "--parts",
                        "parallel,method",
                        "--topics",
                        "Taiwan",
                        "--title",
                        "Two texts",
                        "--author",
                        "A. Researcher"),
                err.toString());
        assertEquals(ExitCode.DONE, start.run("compare", pdf + "", "--json", again + ""), err.toString());

        ObjectNode written = (ObjectNode) new ObjectMapper().readTree(Files.readString(json));
        assertEquals(
                written.put("title", "Two texts").toPrettyString(),
                new ObjectMapper().readTree(Files.readString(again)).toPrettyString());
    }

    @Test
    void aProjectForOtherProgramsGivesTheSameResultAgain() throws IOException {
        Path project = folder.resolve("talks.qdpx");
        Path json = folder.resolve("out.json");
        Path again = folder.resolve("again.json");

        start.run("compare", "--example", "--qdpx", project + "", "--json", json + "");
        assertEquals(ExitCode.DONE, start.run("compare", project + "", "--json", again + ""), err.toString());

        assertEquals(Files.readString(json), Files.readString(again));
    }

    @Test
    void topicsComeFromATableToo() throws IOException {
        Path table = Files.writeString(folder.resolve("topics.csv"), "name,terms\nBoats,en: boat\n");
        Path json = folder.resolve("out.json");

        assertEquals(ExitCode.DONE, start.run("compare", "--example", "--codebook", table + "", "--json", json + ""));

        assertEquals(
                1,
                new ObjectMapper()
                        .readTree(Files.readString(json))
                        .path("topics")
                        .size());
    }

    @Test
    void unknownTopicPartAndPaperAreUsageErrors() {
        for (String[] bad : new String[][] {{"--topics", "Nothing"}, {"--parts", "soup"}, {"--paper", "A9"}}) {
            assertEquals(ExitCode.USAGE, start.run("compare", "--example", bad[0], bad[1]), bad[1]);
        }
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        assertEquals(ExitCode.DONE, start.run("compare", "--help"));
        for (String word : new String[] {
            "--example",
            "--pdf",
            "--json",
            "--text",
            "--html",
            "--xlsx",
            "--csv",
            "--qdpx",
            "--annotate-a",
            "--annotate-b",
            "--codebook",
            "Exit codes"
        }) {
            assertTrue(out.toString().contains(word), word);
        }
    }

    @Test
    void runWithoutWindowWritesPdfAndTextOfTheExample() {
        assertEquals(ExitCode.DONE, start.runWithoutWindow(folder, "--example"));
        assertTrue(Files.exists(folder.resolve("diptych-example.pdf")));
        assertTrue(Files.exists(folder.resolve("diptych-example.txt")));
    }
}
