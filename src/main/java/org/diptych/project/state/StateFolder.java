package org.diptych.project.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder in which the system wants programs to keep what they remember.
 *
 * @param path its place; it need not exist yet
 */
public record StateFolder(Path path) {
    /** System property that names another folder. */
    public static final String PROPERTY = "diptych.state";

    /**
     * The user's folder: {@code %LOCALAPPDATA%\Diptych} on Windows, {@code ~/Library/Application Support/Diptych} on
     * macOS, else {@code $XDG_STATE_HOME/diptych} or {@code ~/.local/state/diptych}.
     */
    public static StateFolder ofUser() {
        String chosen = System.getProperty(PROPERTY, "");
        if (!chosen.isBlank()) {
            return new StateFolder(Path.of(chosen).toAbsolutePath());
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            return new StateFolder(environment("LOCALAPPDATA").orElse(home).resolve("Diptych"));
        }
        if (system.contains("mac")) {
            return new StateFolder(home.resolve("Library/Application Support/Diptych"));
        }
        return new StateFolder(environment("XDG_STATE_HOME")
                .orElse(home.resolve(".local").resolve("state"))
                .resolve("diptych"));
    }

    /** A folder inside, made when it is not there. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(name.isEmpty() ? path : path.resolve(name));
    }

    private static Optional<Path> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
