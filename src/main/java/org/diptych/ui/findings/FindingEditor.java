package org.diptych.ui.findings;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.LeadingKey;
import org.diptych.ui.shared.Messages;

/** A field below the list in which a sentence or a note is written. */
final class FindingEditor extends VBox {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final int ROWS = 4;

    private final Label title = new Label();
    private final Label about = new Label();
    private final TextArea field = new TextArea();
    private final Button save = new Button();
    private final Runnable closed;
    private Consumer<String> saved = text -> {};

    FindingEditor(Messages messages, Runnable closed) {
        this.closed = closed;
        setId("finding-editor");
        getStyleClass().add("finding-editor");
        title.getStyleClass().add("finding-editor-title");
        about.getStyleClass().add("proof-line");
        about.setWrapText(true);
        field.setId("finding-editor-field");
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        LeadingKey.keepOutOf(field);
        save.setText(messages.text("findings.editor.save"));
        save.setId("finding-editor-save");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        save.disableProperty()
                .bind(field.textProperty()
                        .isEmpty()
                        .and(field.promptTextProperty().isNotEmpty()));
        Button cancel = new Button(messages.text("findings.editor.cancel"));
        cancel.setId("finding-editor-cancel");
        cancel.setOnAction(event -> close());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("finding-editor-buttons");
        getChildren().addAll(title, about, field, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                save();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        close();
    }

    /**
     * Opens the field.
     *
     * @param what says what is written
     * @param details more about it, may be empty
     * @param text the text to begin with
     * @param required what the empty field asks for; empty when it may stay empty
     */
    void open(String what, String details, String text, String required, Consumer<String> action) {
        title.setText(what);
        about.setText(details);
        about.setVisible(!details.isEmpty());
        about.setManaged(about.isVisible());
        field.setPromptText(required);
        field.setAccessibleText(what);
        field.setText(text);
        saved = action;
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.end();
    }

    private void save() {
        if (!save.isDisabled()) {
            Consumer<String> action = saved;
            String text = field.getText();
            close();
            action.accept(text);
        }
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        closed.run();
    }
}
