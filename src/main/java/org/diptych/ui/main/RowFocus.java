package org.diptych.ui.main;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The focus of a button that goes with its row, or whose row is drawn anew, stays in the list. */
final class RowFocus {
    private Optional<ListView<?>> list = Optional.empty();
    private Optional<ListView<?>> bereft = Optional.empty();

    private RowFocus() {}

    /** Watches the focus of a part of the window. */
    static void keep(Parent part) {
        RowFocus focus = new RowFocus();
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focus::follow);
    }

    private void follow(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            // The toolkit takes the focus from what is gone, and then gives it to the first control of the window.
            boolean gone = before != null && before.getScene() == null;
            bereft = list.filter(one -> gone && one.getScene() != null);
            list = Optional.empty();
            return;
        }
        Optional<ListView<?>> back = bereft;
        bereft = Optional.empty();
        list = listOf(now);
        back.ifPresent(Node::requestFocus);
    }

    private static Optional<ListView<?>> listOf(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part instanceof ListView<?> found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
