package org.diptych.ui.shared;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A cell whose words wrap at the width of its list; the height follows them. */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** What the cell shows when it is not empty. */
    protected final VBox content = new VBox();

    /** None of its own, so that the list decides. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + content.prefHeight(Math.max(0, width - snappedLeftInset() - snappedRightInset()))
                        + snappedBottomInset();
    }
}
