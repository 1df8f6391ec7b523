package org.diptych.ui.main;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What is shown over the window. It comes and goes at once, and the focus stays in it until it goes; then the focus
 * returns to where it was. What is shown over something else gives way to it again.
 */
final class Overlay extends ModalPane {
    private final Deque<Below> below = new ArrayDeque<>();
    private Optional<Node> behind = Optional.empty();
    private boolean backwards;

    private record Below(Node content, Optional<Node> focus) {}

    Overlay() {
        setFocusTraversable(false);
        visibleProperty().bind(displayProperty());
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        displayProperty().subscribe(shown -> {
            if (shown) {
                behind = focused();
            } else {
                below.clear();
                setContent(null);
                behind.ifPresent(Node::requestFocus);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
            if (event.getCode() == KeyCode.ESCAPE && !below.isEmpty()) {
                hide();
                event.consume();
            }
        });
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner ->
                        Optional.ofNullable(owner).filter(this::isBehind).ifPresent(node -> keepFocus()));
    }

    /** Whether this very content is shown. */
    boolean shows(Node content) {
        return isDisplay() && getContent() == content;
    }

    @Override
    public void show(Node content) {
        if (isDisplay() && getContent() != content) {
            below.push(new Below(getContent(), focused()));
        }
        super.show(content);
    }

    @Override
    public void hide(boolean clear) {
        if (below.isEmpty()) {
            super.hide(clear);
        } else {
            Below last = below.pop();
            setContent(last.content());
            last.focus().ifPresent(Node::requestFocus);
        }
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private boolean isBehind(Node node) {
        return isDisplay() && !isIn(this, node);
    }

    private static boolean isIn(Node whole, Node part) {
        for (Node node = part; node != null; node = node.getParent()) {
            if (node == whole) {
                return true;
            }
        }
        return false;
    }

    /** Goes round: behind the last control comes the first. */
    private void keepFocus() {
        List<Node> controls = new ArrayList<>();
        Optional.ofNullable(getContent()).ifPresent(content -> collect(content, controls));
        if (!controls.isEmpty()) {
            controls.get(backwards ? controls.size() - 1 : 0).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> controls) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            controls.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }
}
