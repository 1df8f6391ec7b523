package org.diptych.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder in which the platform keeps a user's configuration of Diptych. */
public final class ConfigurationFolder {
    /** System property that names another folder. */
    public static final String PROPERTY = "diptych.preferences";

    private ConfigurationFolder() {}

    /** The folder of this user; it need not exist. */
    public static Path ofUser() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(() -> of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv()));
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return folder(environment, "APPDATA", home).resolve("Diptych");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Diptych");
        }
        return folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("diptych");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
