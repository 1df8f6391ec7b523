package org.diptych.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A real disk of a few megabytes in memory; where none can be mounted, the test that needs it is skipped. */
final class SmallDisk implements AutoCloseable {
    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    static SmallDisk of(Path path, int bytes) throws IOException, InterruptedException {
        Files.createDirectories(path);
        boolean mounted = runs("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", path.toString());
        Assumptions.assumeTrue(mounted, "this user may not mount a small disk");
        return new SmallDisk(path);
    }

    Path path() {
        return path;
    }

    void makeReadOnly() throws IOException, InterruptedException {
        Assumptions.assumeTrue(runs("mount", "-o", "remount,ro", path.toString()), "the disk stays writable");
    }

    @Override
    public void close() throws IOException {
        try {
            runs("umount", path.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the disk stays mounted", e);
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // This system has no such command.
            return false;
        }
    }
}
