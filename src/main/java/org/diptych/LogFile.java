package org.diptych;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the log to a file in the user's state folder, so that a user sees sentences and never a log line. */
final class LogFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFile() {}

    /** Opens the log; where no file can be written, warnings and errors are dropped but the program runs. */
    static void open() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.INFO);
        Logger.getLogger("org.apache").setLevel(Level.WARNING);
        handler().ifPresent(root::addHandler);
    }

    private static Optional<Handler> handler() {
        try {
            Path folder = folder();
            Files.createDirectories(folder);
            Handler handler = new FileHandler(folder.resolve("diptych-%g.log").toString(), MOST_BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            return Optional.of(handler);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static Path folder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            return environment("LOCALAPPDATA").orElse(home).resolve("Diptych").resolve("log");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Diptych");
        }
        return environment("XDG_STATE_HOME")
                .orElse(home.resolve(".local").resolve("state"))
                .resolve("diptych");
    }

    private static Optional<Path> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
