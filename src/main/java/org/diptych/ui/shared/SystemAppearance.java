package org.diptych.ui.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the desktop is dark. JavaFX 21 cannot tell, so the desktop's own settings command is asked. */
public final class SystemAppearance {
    private static final Logger LOG = LoggerFactory.getLogger(SystemAppearance.class);
    private static final int PATIENCE_MILLIS = 800;

    private SystemAppearance() {}

    /** Runs a command and returns what it printed. */
    @FunctionalInterface
    interface Commands {
        String run(List<String> command) throws IOException;
    }

    /** Asks the desktop; light when it does not answer at once. Not for the window thread. */
    public static boolean isDark() {
        return isDark(System.getProperty("os.name", ""), System.getenv(), SystemAppearance::run);
    }

    static boolean isDark(String system, Map<String, String> environment, Commands commands) {
        String name = system.toLowerCase(Locale.ROOT);
        try {
            if (name.contains("win")) {
                return commands.run(List.of(
                                "reg",
                                "query",
                                "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                                "/v",
                                "AppsUseLightTheme"))
                        .contains("0x0");
            }
            if (name.contains("mac")) {
                return commands.run(List.of("defaults", "read", "-g", "AppleInterfaceStyle"))
                        .contains("Dark");
            }
            String theme = environment.getOrDefault("GTK_THEME", "");
            return theme.isEmpty()
                    ? commands.run(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"))
                            .contains("prefer-dark")
                    : theme.toLowerCase(Locale.ROOT).contains("dark");
        } catch (IOException e) {
            LOG.info("the desktop does not tell whether it is dark", e);
            return false;
        }
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        return "";
    }
}
