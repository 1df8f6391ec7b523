package org.diptych.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CrashTrialTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void killedProcessLosesNoChangeOlderThanASecond() throws IOException, InterruptedException {
        CrashTrial.Result result = CrashTrial.run(KILLS, folder, 5);

        assertEquals(KILLS, result.kills());
        assertTrue(result.changes() > 0, result::toString);
        assertTrue(result.isGood(), result::toString);
    }
}
