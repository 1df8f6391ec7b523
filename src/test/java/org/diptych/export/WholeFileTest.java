package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void writeOldFile() throws IOException {
        target = folder.resolve("报告 report.txt");
        Files.writeString(target, "old");
    }

    @Test
    void newContentReplacesTheOldFile() throws IOException {
        WholeFile.write(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        IOException e = assertThrows(
                IOException.class,
                () -> WholeFile.write(target, out -> {
                    out.write(1);
                    throw new IOException("no space left on device");
                }));

        assertTrue(String.valueOf(e.getMessage()).endsWith("is there space on the disk?"));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void cancellationLeavesTheOldFileAndNothingElse() throws IOException {
        assertThrows(
                CancellationException.class,
                () -> WholeFile.write(target, out -> {
                    throw new CancellationException();
                }));

        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void folderAsTargetIsNamed() {
        IOException e = assertThrows(IOException.class, () -> WholeFile.write(folder, out -> out.write(1)));

        assertEquals("“" + folder + "” is a folder; give the name of a file.", e.getMessage());
    }

    @Test
    void missingFolderIsNamed() {
        Path missing = folder.resolve("missing");

        IOException e =
                assertThrows(IOException.class, () -> WholeFile.write(missing.resolve("x.txt"), out -> out.write(1)));

        assertEquals("The folder “" + missing + "” does not exist; make it or choose another.", e.getMessage());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
