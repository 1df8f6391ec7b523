package org.diptych.ui.export;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;

/** Choices for the annotated PDF on the left, the page as it will look on the right. */
public final class PdfSetupView extends BorderPane {
    private final PdfSetupViewModel viewModel;
    private final Messages messages;
    private final TextField title = new TextField();

    /**
     * @param write lets the user choose a file and writes the report
     * @param leave closes this view
     */
    public PdfSetupView(PdfSetupViewModel viewModel, Messages messages, Runnable write, Runnable leave) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("pdf-setup");
        getStyleClass().add("pdf-setup");
        setLeft(form());
        setCenter(new PagePane(viewModel, messages));
        setBottom(buttons(write, leave));
    }

    /** Puts the cursor into the first field. */
    public void focusFirst() {
        title.requestFocus();
    }

    private Node form() {
        title.setId("pdf-title");
        title.textProperty().bindBidirectional(viewModel.titleProperty());
        TextField author = new TextField();
        author.setId("pdf-author");
        author.textProperty().bindBidirectional(viewModel.authorProperty());
        author.setPromptText(messages.text("export.author.prompt"));
        CheckBox margin = new CheckBox(messages.text("export.margin"));
        margin.setId("pdf-margin");
        margin.setWrapText(true);
        margin.selectedProperty().bindBidirectional(viewModel.marginProperty());
        VBox form = new VBox(
                heading("export.pdf.title"),
                field("export.title", title),
                field("export.author", author),
                section("export.paper"),
                paper(),
                section("export.parts"),
                choices("pdf-part-", viewModel.parts()),
                margin,
                section("export.topics"),
                choices("pdf-topic-", viewModel.topics()),
                authors());
        form.getStyleClass().add("pdf-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "pdf-form-scroll");
        return scroll;
    }

    private Node paper() {
        ComboBox<String> sizes = new ComboBox<>();
        sizes.setId("pdf-paper");
        sizes.getItems().setAll(viewModel.papers());
        sizes.valueProperty().bindBidirectional(viewModel.paperProperty());
        sizes.setAccessibleText(messages.text("export.paper"));
        RadioButton landscape = new RadioButton(messages.text("export.landscape"));
        landscape.setId("pdf-landscape");
        RadioButton portrait = new RadioButton(messages.text("export.portrait"));
        portrait.setId("pdf-portrait");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(List.of(landscape, portrait));
        viewModel.landscapeProperty().subscribe(wide -> group.selectToggle(wide ? landscape : portrait));
        landscape
                .selectedProperty()
                .subscribe(wide -> viewModel.landscapeProperty().set(wide));
        FlowPane row = new FlowPane(sizes, landscape, portrait);
        row.getStyleClass().add("pdf-paper");
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private Node authors() {
        Label section = section("export.notes");
        VBox part = new VBox(section, choices("pdf-author-", viewModel.authors()));
        part.getStyleClass().add("pdf-choices");
        viewModel.authors().addListener((ListChangeListener<Choice>) change -> show(part));
        show(part);
        return part;
    }

    private void show(Node part) {
        boolean any = !viewModel.authors().isEmpty();
        part.setVisible(any);
        part.setManaged(any);
    }

    private static VBox choices(String id, ObservableList<Choice> choices) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("pdf-choices");
        choices.addListener((ListChangeListener<Choice>) change -> fill(boxes, id, choices));
        fill(boxes, id, choices);
        return boxes;
    }

    private static void fill(VBox boxes, String id, List<Choice> choices) {
        boxes.getChildren()
                .setAll(choices.stream().map(choice -> box(id, choice)).toList());
    }

    private static CheckBox box(String id, Choice choice) {
        CheckBox box = new CheckBox(choice.label());
        box.setId(id + choice.id());
        box.setWrapText(true);
        box.setDisable(!choice.possible());
        box.setSelected(choice.chosen().get() && choice.possible());
        box.selectedProperty().subscribe(chosen -> {
            if (choice.possible()) {
                choice.chosen().set(chosen);
            }
        });
        return box;
    }

    private Node buttons(Runnable write, Runnable leave) {
        Button cancel = new Button(messages.text("export.cancel"));
        cancel.setId("pdf-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> leave.run());
        Button export = new Button(messages.text("export.write"));
        export.setId("pdf-write");
        export.setDefaultButton(true);
        export.setOnAction(event -> write.run());
        HBox row = new HBox(cancel, export);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("pdf-buttons");
        return row;
    }

    private Label heading(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("pdf-heading");
        return label;
    }

    private Label section(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("pdf-section");
        return label;
    }

    private Node field(String key, TextField field) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("pdf-field");
        return box;
    }
}
