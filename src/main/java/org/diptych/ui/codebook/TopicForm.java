package org.diptych.ui.codebook;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.diptych.ui.shared.Messages;

/** The form of one topic. Tells every change of a field. */
final class TopicForm extends VBox {
    private static final double SPACING = 6;
    private static final double CODE_WIDTH = 56;
    private static final double COLOUR_WIDTH = 60;

    private final Messages messages;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final ColorPicker colour = new ColorPicker();
    private final CheckBox shown = new CheckBox();
    private final TextArea patterns = new TextArea();
    private final TextArea exclusions = new TextArea();
    private final TextArea note = new TextArea();
    private boolean filling;

    TopicForm(Messages messages, Consumer<TopicFields> typed) {
        super(SPACING);
        this.messages = messages;
        shown.setText(messages.text("codebook.shown"));
        name.setId("codebook-name");
        patterns.setId("codebook-patterns");
        code.setPrefWidth(CODE_WIDTH);
        code.setMinWidth(CODE_WIDTH);
        colour.setPrefWidth(COLOUR_WIDTH);
        colour.setMinWidth(COLOUR_WIDTH);
        colour.getStyleClass().add("codebook-colour");
        patterns.setPrefRowCount(6);
        exclusions.setPrefRowCount(2);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        patterns.setWrapText(true);
        exclusions.setWrapText(true);
        patterns.setPromptText(messages.text("codebook.patterns.prompt"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setAccessibleText(messages.text("codebook.name"));
        code.setAccessibleText(messages.text("codebook.code"));
        colour.setAccessibleText(messages.text("codebook.colour"));
        HBox first = new HBox(SPACING, name, code, colour, shown);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(patterns, Priority.ALWAYS);
        getChildren().addAll(label("codebook.name", name), first, label("codebook.patterns", patterns), patterns);
        getChildren().addAll(label("codebook.exclusions", exclusions), exclusions, label("codebook.note", note), note);
        Runnable tell = () -> {
            if (!filling) {
                typed.accept(fields());
            }
        };
        for (TextInputControl field : new TextInputControl[] {name, code, patterns, exclusions, note}) {
            field.textProperty().subscribe(tell);
        }
        colour.valueProperty().subscribe(tell);
        shown.selectedProperty().subscribe(tell);
    }

    /** Shows a topic; nothing of it is told as typed. */
    void show(TopicFields fields) {
        filling = true;
        name.setText(fields.name());
        code.setText(fields.code());
        colour.setValue(Color.web(fields.colour()));
        shown.setSelected(fields.shown());
        patterns.setText(fields.patterns());
        exclusions.setText(fields.exclusions());
        note.setText(fields.note());
        filling = false;
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private TopicFields fields() {
        return new TopicFields(
                name.getText(),
                code.getText().strip(),
                hex(colour.getValue()),
                shown.isSelected(),
                patterns.getText(),
                exclusions.getText(),
                note.getText());
    }

    private Label label(String key, Node field) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("codebook-label");
        return label;
    }

    private static String hex(Color colour) {
        return String.format(
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
