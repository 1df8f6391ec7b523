package org.diptych.ui.notes;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;

/** Writes a note in Markdown, with the note as it reads below. What was written is kept unless it is called off. */
final class NoteEditor extends VBox {
    private static final double WIDTH = 380;
    private static final double HEIGHT = 110;

    private final TextArea field;
    private final String before;
    private final Consumer<String> write;
    private boolean calledOff;

    /**
     * @param quote the words that the note is about
     * @param write takes the note when it is done and differs
     * @param close closes what shows the editor; {@link #finish()} is to be called then
     */
    NoteEditor(String quote, String note, Messages messages, Consumer<String> write, Runnable close) {
        this.before = note;
        this.write = write;
        this.field = new TextArea(note);
        getStyleClass().add("note-editor");
        setPrefWidth(WIDTH);
        Label about = new Label(quote.replace('\n', ' '));
        about.getStyleClass().add("note-quote");
        field.setId("note-field");
        field.setWrapText(true);
        field.setPrefHeight(HEIGHT);
        field.setPromptText(messages.text("marking.note.prompt"));
        field.setAccessibleText(messages.text("marking.note.name"));
        ScrollPane preview = new ScrollPane();
        preview.setFitToWidth(true);
        preview.setMaxHeight(HEIGHT);
        preview.getStyleClass().add("note-preview");
        field.textProperty().subscribe(text -> {
            boolean formatted = text.chars().anyMatch(c -> "*_`#>[-.".indexOf(c) >= 0) && !text.isBlank();
            preview.setContent(new MarkdownText(text));
            preview.setVisible(formatted);
            preview.setManaged(formatted);
        });
        Button save = new Button(messages.text("marking.note.save"));
        save.setId("note-save");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> close.run());
        Button cancel = new Button(messages.text("marking.note.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> {
            calledOff = true;
            close.run();
        });
        Label hint = new Label(messages.text("marking.note.hint"));
        hint.getStyleClass().add("note-hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(hint, gap, cancel, save);
        buttons.getStyleClass().add("note-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(about, field, preview, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                calledOff = true;
                event.consume();
                close.run();
            }
        });
    }

    void focusField() {
        field.requestFocus();
        field.positionCaret(field.getLength());
    }

    /** Hands over what was written. */
    void finish() {
        if (!calledOff && !field.getText().strip().equals(before.strip())) {
            write.accept(field.getText());
        }
    }
}
