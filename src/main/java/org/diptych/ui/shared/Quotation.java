package org.diptych.ui.shared;

import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;
import org.diptych.model.Span;

/** Words of a statement, some of them strong; a click or Enter goes to their place. */
public final class Quotation extends TextFlow {
    private final Runnable visit;

    /**
     * @param words the words
     * @param strong places within the words, in reading order, that stand out
     * @param visit goes to their place
     */
    public Quotation(String words, List<Span> strong, Runnable visit) {
        this.visit = visit;
        getStyleClass().add("quotation");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        PiecedText.fill(this, words, strong, "quotation-text", "quotation-strong");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                visit.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                visit.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            visit.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
