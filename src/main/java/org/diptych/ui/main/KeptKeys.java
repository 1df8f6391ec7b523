package org.diptych.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Keys that are pressed before the view is there to take them. */
final class KeptKeys {
    private final List<KeyEvent> waiting = new ArrayList<>();
    private final EventHandler<KeyEvent> keeper = event -> {
        waiting.add(event);
        event.consume();
    };

    /** Keeps all keys of a window from now on. */
    void keep(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, keeper);
    }

    /** Keeps no more, and presses those that wait in the view that is shown now, each where the focus then is. */
    void giveTo(Node view) {
        Scene scene = view.getScene();
        scene.removeEventFilter(KeyEvent.ANY, keeper);
        List<KeyEvent> given = List.copyOf(waiting);
        waiting.clear();
        for (KeyEvent event : given) {
            Node target = Optional.ofNullable(scene.getFocusOwner())
                    .filter(owner -> owner != scene.getRoot())
                    .orElse(view);
            Event.fireEvent(target, event.copyFor(target, target));
        }
    }
}
