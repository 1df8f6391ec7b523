package org.diptych.ui.shared;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice by its name; what the name counts follows the result. */
public final class NamedCell<T> extends ListCell<T> {
    private final Function<T, String> name;

    /** @param result what the name depends on */
    public NamedCell(Function<T, String> name, ObservableValue<?> result) {
        this.name = name;
        result.subscribe(newest -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? "" : name.apply(value));
    }
}
