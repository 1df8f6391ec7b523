package org.diptych.ui.main;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that does something anywhere in the window.
 *
 * @param keys the combination
 * @param key message key of what it does; several combinations may share one
 * @param action what it does
 */
record Shortcut(KeyCombination keys, String key, Runnable action) {

    static Shortcut of(String keys, String key, Runnable action) {
        return new Shortcut(KeyCombination.valueOf(keys), key, action);
    }

    /** Does it when the event is its combination. */
    boolean take(KeyEvent event) {
        if (!keys.match(event)) {
            return false;
        }
        action.run();
        event.consume();
        return true;
    }
}
