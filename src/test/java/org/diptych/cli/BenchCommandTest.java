package org.diptych.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineStart start = new CommandLineStart(new PrintWriter(out, true), new PrintWriter(err, true));
    private String a = "";
    private String b = "";
    private String patterns = "";

    @BeforeEach
    void write() throws IOException {
        a = Files.writeString(folder.resolve("a.txt"), "We agreed on boats. We spoke about the island.\n") + "";
        b = Files.writeString(folder.resolve("b.txt"), "We spoke about apples and about boats.\n") + "";
        patterns = Files.writeString(folder.resolve("p.txt"), "boat\n\nspeak about\n台湾\n") + "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "terms", "align", "pdf"})
    void everyTaskPrintsOneLineOfJson(String task) throws IOException {
        JsonNode line = measured("bench", task, a, b);

        assertEquals(task, line.path("task").asText());
        assertEquals(86, line.path("bytes").asInt());
        assertEquals(0, line.path("pat").asInt());
        for (String field : List.of("ms_build", "ms_first", "ms_median", "cpu_ms", "runs", "check")) {
            assertTrue(line.path(field).isNumber(), field);
        }
        assertEquals(9, line.size());
        assertTrue(line.path("runs").asInt() >= Measurement.LEAST_RUNS);
    }

    @Test
    void matchCountsItsPatternsAndItsCheckTellsTheFinds() throws IOException {
        JsonNode line = measured("bench", "match", a, b, patterns);
        String other = Files.writeString(folder.resolve("q.txt"), "apples\nboats\nisland\n") + "";

        assertEquals(3, line.path("pat").asInt());
        assertNotEquals(
                line.path("check").asLong(),
                measured("bench", "match", a, b, other).path("check").asLong());
    }

    @Test
    void unknownTaskIsToldWithTheKnownOnes() {
        assertEquals(ExitCode.USAGE, start.run("bench", "sing", a, b));
        assertTrue(err.toString().contains("\"sing\""), err.toString());
        assertTrue(err.toString().contains("scan, terms, match, align and pdf"), err.toString());
    }

    @Test
    void matchWithoutPatternsIsNotUnderstood() {
        assertEquals(ExitCode.USAGE, start.run("bench", "match", a, b));
        assertTrue(err.toString().contains("file of patterns"), err.toString());
    }

    @Test
    void missingFilesAreNamed() {
        assertEquals(ExitCode.INPUT, start.run("bench", "scan", a, folder.resolve("none.txt") + ""));
        assertEquals(ExitCode.INPUT, start.run("bench", "match", a, b, folder.resolve("lost.txt") + ""));
        assertTrue(err.toString().contains("none.txt"), err.toString());
        assertTrue(err.toString().contains("lost.txt"), err.toString());
    }

    @Test
    void helpOfTheProgramLeavesItOut() {
        assertEquals(ExitCode.DONE, start.run("--help"));
        assertFalse(out.toString().contains("bench"), out.toString());
    }

    private JsonNode measured(String... arguments) throws IOException {
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, start.run(arguments), err.toString());
        assertEquals(1, out.toString().lines().count());
        return new ObjectMapper().readTree(out.toString());
    }
}
