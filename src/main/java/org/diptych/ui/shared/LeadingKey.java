package org.diptych.ui.shared;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The key that led to a field: the sign that it types comes when the field has the focus, but was not meant for it. */
public final class LeadingKey {
    private boolean underWay;

    private LeadingKey(TextInputControl field) {
        field.focusedProperty().subscribe(focused -> underWay = focused);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> underWay = false);
        field.addEventFilter(KeyEvent.KEY_RELEASED, event -> underWay = false);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (underWay) {
                event.consume();
            }
        });
    }

    /** Keeps what such a key types out of the field. */
    public static void keepOutOf(TextInputControl field) {
        new LeadingKey(field);
    }
}
