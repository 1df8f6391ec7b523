package org.diptych.ui.shared;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A list of results: one look for all of them, words in place of rows when there are none, Enter or a click visits. */
public final class ResultList<T> extends ListView<T> {
    private final WrappedLabel none = new WrappedLabel("", "result-none");

    /**
     * @param id id of the node
     * @param name what a screen reader says
     */
    public ResultList(String id, String name) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("result-list");
        setPlaceholder(none);
    }

    /** Says in place of rows why there are none. */
    public void sayWhenEmpty(String sentence) {
        none.setText(sentence);
    }

    /** Does this when Enter or Space is pressed on a row, or a row is clicked. */
    public void onVisit(Runnable visit) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                visit.run();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() != this) {
                visit.run();
            }
        });
    }

    /**
     * Shows other rows, none of them selected. The rows of an empty list come in a frame of their own; the first of them is
     * selected when the focus waits for it.
     */
    public void fill(List<T> rows) {
        Scene scene = getScene();
        if (scene != null && getItems().isEmpty() && !rows.isEmpty()) {
            Turns.of(scene).await(this, this, () -> {
                getItems().setAll(rows);
                if (isFocused()) {
                    getSelectionModel().selectFirst();
                }
            });
        } else {
            leaveTurn();
            getItems().setAll(rows);
        }
    }

    private void leaveTurn() {
        if (getScene() != null) {
            Turns.of(getScene()).leave(this, this);
        }
    }

    /** Shows other rows; the row at the same place stays selected. */
    public void show(List<T> rows) {
        if (getItems().equals(rows)) {
            leaveTurn();
            return;
        }
        int before = getSelectionModel().getSelectedIndex();
        fill(rows);
        if (before >= 0 && !rows.isEmpty()) {
            getSelectionModel().select(Math.min(before, rows.size() - 1));
        }
    }

    /** Takes the focus, and selects the first row when none is. */
    public void focusRows() {
        if (getScene() != null) {
            Turns.of(getScene()).hurry(this);
        }
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    public Optional<T> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
