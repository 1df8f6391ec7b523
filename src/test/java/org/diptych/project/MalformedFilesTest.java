package org.diptych.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MalformedFilesTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void everyFileIsReadReportedOrRefusedWithASentence() throws IOException {
        Map<String, MalformedFiles.Counts> counts = MalformedFiles.run(30, folder, 7);

        assertEquals(0, MalformedFiles.total(counts).failed, counts::toString);
        assertTrue(MalformedFiles.total(counts).tried > 400, counts::toString);
    }
}
