package org.diptych.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.Pane;

/**
 * Takes a view apart that is in no window yet, and puts it together again part by part: the window gives a part its look
 * when it joins, and for a whole view at once that would take too long.
 */
final class Slices {
    private final List<Runnable> joins = new ArrayList<>();

    private Slices() {}

    /** Takes the view apart; it belongs to nobody else meanwhile. */
    static Slices of(Node view) {
        Slices slices = new Slices();
        slices.open(view);
        return slices;
    }

    int count() {
        return joins.size();
    }

    /** Puts a part into its place, from 0 on and one after another. */
    void join(int part) {
        joins.get(part).run();
    }

    private void open(Node part) {
        if (part instanceof SplitPane split) {
            split.getItems().forEach(this::open);
        }
        parts(part).ifPresent(parts -> {
            List<Node> all = List.copyOf(parts);
            parts.clear();
            for (Node one : all) {
                joins.add(() -> {
                    parts.add(one);
                    one.applyCss();
                });
                open(one);
            }
        });
    }

    private static Optional<ObservableList<Node>> parts(Node part) {
        return part instanceof Pane pane
                ? Optional.of(pane.getChildren())
                : part instanceof ToolBar bar ? Optional.of(bar.getItems()) : Optional.empty();
    }
}
