package org.diptych.ui.findings;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of the list of findings. */
final class FindingKeys {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    void on(String keys, Runnable action) {
        actions.put(KeyCombination.valueOf(keys), action);
    }

    void take(KeyEvent event) {
        actions.forEach((keys, action) -> {
            if (!event.isConsumed() && keys.match(event)) {
                event.consume();
                action.run();
            }
        });
    }
}
