package org.diptych.project.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningInstanceTest {
    @TempDir
    Path folder;

    @Test
    void secondInstanceHandsItsFilesOver() throws IOException, InterruptedException {
        // A state folder whose path is longer than that of a socket may be.
        StateFolder state = new StateFolder(folder.resolve("x".repeat(120)));
        BlockingQueue<List<Path>> handed = new LinkedBlockingQueue<>();
        try (RunningInstance first = RunningInstance.claim(state).orElseThrow()) {
            first.listen(handed::add);
            List<Path> files = List.of(folder.resolve("一 two.diptych"), folder.resolve("b.txt"));

            assertEquals(Optional.empty(), RunningInstance.claim(state));
            assertTrue(RunningInstance.handOver(state, files));
            assertEquals(files, handed.poll(20, TimeUnit.SECONDS));
            assertTrue(RunningInstance.handOver(state, List.of()));
            assertEquals(List.of(), handed.poll(20, TimeUnit.SECONDS));
            assertEquals(OptionalLong.of(ProcessHandle.current().pid()), RunningInstance.owner(state));
        }
        assertFalse(RunningInstance.handOver(state, List.of()));
        RunningInstance.claim(state).orElseThrow().close();
    }

    @Test
    void instanceThatDiedIsNoOwner() throws IOException {
        StateFolder state = new StateFolder(folder);
        Files.writeString(folder.resolve("instance.lock"), "");
        Files.writeString(folder.resolve("instance.json"), "{\"process\":1,\"socket\":\"/nowhere/s\"}");

        assertFalse(RunningInstance.handOver(state, List.of(folder.resolve("a.diptych"))));
        RunningInstance.claim(state).orElseThrow().close();
    }
}
