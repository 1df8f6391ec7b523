package org.diptych.ui.shared;

import javafx.scene.control.ToggleButton;

/** One of several buttons of which one is always chosen. */
public final class Alternative {
    private Alternative() {}

    /**
     * Does this whenever the button becomes the chosen one, by mouse or by arrow keys; at once when it is chosen
     * already. Pressed again, it stays chosen.
     */
    public static void whenChosen(ToggleButton button, Runnable action) {
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                action.run();
            }
        });
        button.setOnAction(event -> button.setSelected(true));
    }
}
