package org.diptych.ui.shared;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * A tooltip that is made when the mouse comes to its node for the first time. The window has hundreds of nodes with a
 * tooltip, and each tooltip is a small window of its own that takes about a millisecond to make.
 */
public final class Hint {
    private static final Duration SOON = Duration.millis(400);
    private static final double WIDEST = 460;

    private final Node node;
    private final Supplier<String> text;
    private Optional<Tooltip> tooltip = Optional.empty();

    private Hint(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
    }

    /** Gives a node a tooltip with what the text is when the mouse comes; none while it is empty. */
    public static void on(Node node, Supplier<String> text) {
        Hint hint = new Hint(node, text);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hint.say());
    }

    private void say() {
        String now = text.get();
        if (now.isEmpty()) {
            tooltip.ifPresent(old -> Tooltip.uninstall(node, old));
            tooltip = Optional.empty();
            return;
        }
        if (tooltip.isEmpty()) {
            Tooltip made = new Tooltip();
            made.setShowDelay(SOON);
            made.setWrapText(true);
            made.setMaxWidth(WIDEST);
            Tooltip.install(node, made);
            tooltip = Optional.of(made);
        }
        tooltip.get().setText(now);
    }
}
