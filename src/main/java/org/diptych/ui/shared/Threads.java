package org.diptych.ui.shared;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * Where work runs.
 *
 * @param background off the window thread
 * @param window on the window thread
 * @param after in the background, once the given time is over
 */
public record Threads(Executor background, Executor window, Function<Duration, Executor> after) {
    private static final int WORKERS = 3;

    /** The threads of a real window. They end with the program. */
    public static Threads ofWindow() {
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS, work -> {
            Thread thread = new Thread(work, "diptych-work");
            thread.setDaemon(true);
            return thread;
        });
        return new Threads(
                pool,
                Platform::runLater,
                pause -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, pool));
    }

    /** Everything at once on the calling thread, for work without a window. */
    public static Threads direct() {
        return new Threads(Runnable::run, Runnable::run, pause -> Runnable::run);
    }
}
