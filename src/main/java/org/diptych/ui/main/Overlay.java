package org.diptych.ui.main;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * What is shown over the window. It comes and goes at once; behind it the focus returns to where it was.
 */
final class Overlay extends ModalPane {
    private Optional<Node> behind = Optional.empty();

    Overlay() {
        setFocusTraversable(false);
        visibleProperty().bind(displayProperty());
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        displayProperty().subscribe(shown -> {
            if (shown) {
                behind = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
            } else {
                setContent(null);
                behind.ifPresent(Node::requestFocus);
            }
        });
    }

    /** Whether this very content is shown. */
    boolean shows(Node content) {
        return isDisplay() && getContent() == content;
    }
}
