package org.diptych;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Finds out whether a window can be opened on this machine, before one is opened. */
final class WindowSystem {
    private static final int PATIENCE_SECONDS = 20;

    private WindowSystem() {}

    /**
     * Starts the toolkit. Empty when a window can be opened; else one sentence that says what is missing and how to get
     * it.
     */
    static Optional<String> start(Map<String, String> environment) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(System.getProperty("monocle.platform"));
        if (linux && !headless && environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of("No window can be opened because there is no display (the variable DISPLAY is not set);"
                    + " start Diptych in a desktop session, or under xvfb-run.");
        }
        return failure().map(cause -> sentence(cause, linux));
    }

    /** What the toolkit died of. It prints stack traces of its own, which are no use to a user, so they are muted. */
    private static Optional<Throwable> failure() {
        PrintStream shown = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            return started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? Optional.empty()
                    : Optional.of(new IllegalStateException("the toolkit did not start"));
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        } finally {
            System.setErr(shown);
        }
    }

    private static String sentence(Throwable cause, boolean linux) {
        String text = String.valueOf(cause);
        if (linux && text.contains("DISPLAY")) {
            return "No window can be opened because the display cannot be reached;"
                    + " check the variable DISPLAY, or start Diptych under xvfb-run.";
        }
        if (linux) {
            return "No window can be opened because GTK 3 is missing;"
                    + " install it (on Debian and Ubuntu: apt install libgtk-3-0).";
        }
        return "No window can be opened on this machine (" + text + ").";
    }
}
