package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
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

    @Test
    void folderThatMayNotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write everywhere");

        IOException e =
                assertThrows(IOException.class, () -> WholeFile.write(closed.resolve("x.txt"), out -> out.write(1)));

        assertEquals("Nothing can be written in the folder “" + closed + "”; choose another folder.", e.getMessage());
    }

    @Test
    void folderOfTheSystemThatTakesNoFilesIsNamed() {
        Path system = Path.of("/proc");
        assumeTrue(Files.isDirectory(system), "there is no /proc");

        IOException e =
                assertThrows(IOException.class, () -> WholeFile.write(system.resolve("x.txt"), out -> out.write(1)));

        assertEquals("Nothing can be written in the folder “/proc”; choose another folder.", e.getMessage());
    }

    @Test
    void fullDiskIsToldAndTheDeviceStays() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no /dev/full");

        IOException e = assertThrows(IOException.class, () -> WholeFile.write(full, out -> out.write(new byte[1000])));

        assertEquals(
                "“/dev/full” could not be written (No space left on device); is there space on the disk?",
                e.getMessage());
        assertFalse(Files.isRegularFile(full));
    }

    @Test
    void fileThatIsOpenElsewhereIsReplacedOrStaysWhole() throws IOException {
        try (InputStream reader = Files.newInputStream(target)) {
            try {
                WholeFile.write(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
                assertEquals("new", Files.readString(target));
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("close it elsewhere"), e.getMessage());
                assertEquals("old", Files.readString(target));
            }
            assertEquals("old", new String(reader.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(target), files());
    }

    @Test
    void linkGoesOnLeadingToItsFile() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("link.txt"), target);

        WholeFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
