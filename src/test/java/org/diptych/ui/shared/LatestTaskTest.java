package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LatestTaskTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Threads threads = new Threads(waiting::add, Runnable::run, pause -> {
        pauses.add(pause);
        return later::add;
    });
    private final LatestTask task = new LatestTask(threads);
    private final List<String> heard = new ArrayList<>();

    @Test
    void onlyTheNewestResultArrives() {
        task.start(progress -> "first", heard::add, cause -> heard.add("failed"));
        task.start(progress -> "second", heard::add, cause -> heard.add("failed"));
        waiting.forEach(Runnable::run);

        assertEquals(List.of("second"), heard);
        assertFalse(task.busyProperty().get());
    }

    @Test
    void supersededWorkIsToldToStop() {
        task.<String>start(
                progress -> {
                    task.start(inner -> "second", heard::add, cause -> {});
                    assertThrows(CancellationException.class, () -> progress.at(0.5));
                    throw new CancellationException();
                },
                heard::add,
                cause -> heard.add("failed"));
        waiting.remove().run();
        waiting.remove().run();

        assertEquals(List.of("second"), heard);
    }

    @Test
    void cancelledWorkSaysNothing() {
        task.start(progress -> "result", heard::add, cause -> heard.add("failed"));
        task.cancel();
        waiting.remove().run();

        assertEquals(List.of(), heard);
        assertFalse(task.busyProperty().get());
    }

    @Test
    void failureArrives() {
        task.<String>start(
                progress -> {
                    throw new IOException("no disk");
                },
                heard::add,
                cause -> heard.add(cause.getMessage()));
        waiting.remove().run();

        assertEquals(List.of("no disk"), heard);
        assertFalse(task.busyProperty().get());
    }

    @Test
    void progressIsBridged() {
        List<Number> seen = new ArrayList<>();
        task.progressProperty().addListener((property, before, now) -> seen.add(now));
        task.start(
                progress -> {
                    progress.at(0.25);
                    progress.at(0.75);
                    return "done";
                },
                heard::add,
                cause -> {});
        waiting.remove().run();

        assertEquals(List.of(0.25, 0.75, 0.0), seen);
    }

    @Test
    void workIsSlowAfterASecondAndNoLongerWhenItEnds() {
        task.start(progress -> "done", heard::add, cause -> {});
        assertEquals(List.of(Duration.ofSeconds(1)), pauses);
        assertFalse(task.slowProperty().get());

        later.remove().run();
        assertTrue(task.slowProperty().get());

        waiting.remove().run();
        assertFalse(task.slowProperty().get());
    }

    @Test
    void workAfterAPauseWaits() {
        task.startAfter(Duration.ofMillis(200), progress -> "typed", heard::add, cause -> {});
        assertTrue(waiting.isEmpty());

        later.forEach(Runnable::run);
        assertEquals(List.of("typed"), heard);
    }
}
