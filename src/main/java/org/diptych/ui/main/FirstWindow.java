package org.diptych.ui.main;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import org.diptych.ui.shared.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the first window of the program needs: some hundred classes of JavaFX, and code that reads style sheets. The window
 * thread would load it while it opens the window and would not answer for more than 100 ms.
 */
public final class FirstWindow {
    private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);
    private static final String CLASSES = "first-window.txt";

    private FirstWindow() {}

    /** Loads it, best beside the window thread. Classes are not initialised, so that no thread can wait for another one. */
    public static void load() {
        int missing = 0;
        try {
            for (String name : classes()) {
                missing += isLoaded(name) ? 0 : 1;
            }
            for (URL sheet : Theme.sheets()) {
                new CssParser().parse(sheet);
            }
        } catch (IOException e) {
            LOG.warn("the first window opens more slowly", e);
        }
        LOG.debug("{} classes of another version of JavaFX were passed over", missing);
    }

    private static boolean isLoaded(String name) {
        try {
            Class.forName(name, false, FirstWindow.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    static List<String> classes() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FirstWindow.class.getResourceAsStream(CLASSES)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
