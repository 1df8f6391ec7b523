package org.diptych;

import javafx.stage.Stage;
import org.diptych.preferences.Appearance;
import org.diptych.preferences.Preferences;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.SystemAppearance;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;

/** Lets the window be as light or dark as the user or the desktop wants, and remembers a switch by hand. */
final class WindowTheme {
    private final UserPreferences preferences;
    private final Theme theme;
    private boolean dark;

    /** @param dark whether the desktop is dark */
    WindowTheme(UserPreferences preferences, boolean dark) {
        this.preferences = preferences;
        this.dark = dark;
        this.theme = new Theme(isDark(preferences.now()));
    }

    Theme theme() {
        return theme;
    }

    void follow(Stage stage, Threads threads) {
        preferences.currentProperty().subscribe(now -> theme.set(isDark(now)));
        theme.darkProperty().subscribe(now -> {
            if (now != isDark(preferences.now())) {
                preferences.change(before -> before.withAppearance(now ? Appearance.DARK : Appearance.LIGHT));
            }
        });
        stage.focusedProperty().subscribe(focused -> {
            if (focused && preferences.now().appearance() == Appearance.SYSTEM) {
                new LatestTask(threads)
                        .start(
                                progress -> SystemAppearance.isDark(),
                                now -> {
                                    dark = now;
                                    theme.set(isDark(preferences.now()));
                                },
                                cause -> {});
            }
        });
    }

    private boolean isDark(Preferences preferences) {
        return switch (preferences.appearance()) {
            case SYSTEM -> dark;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
