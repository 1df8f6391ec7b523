package org.diptych.ui.topics;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Finds a topic of the codebook by typing, or makes a new one of the same typing. */
final class TopicPicker extends VBox {
    private static final double WIDTH = 320;
    private static final double LIST_HEIGHT = 230;

    private final TopicsViewModel viewModel;
    private final Messages messages;
    private final Runnable done;
    private final TextField name = new TextField();
    private final TextField words = new TextField();
    private final ListView<TopicChip> list = new ListView<>();
    private final Button add;

    TopicPicker(TopicsViewModel viewModel, Messages messages, Runnable done) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.done = done;
        this.add = new Button(messages.text("topics.picker.add"));
        layOut();
        bind();
    }

    void focusField() {
        name.requestFocus();
        name.selectAll();
    }

    private void layOut() {
        getStyleClass().add("topic-picker");
        setPrefWidth(WIDTH);
        name.setId("topic-name");
        name.setAccessibleText(messages.text("topics.picker.name"));
        words.setId("topic-words");
        words.setPromptText(messages.text("topics.picker.words"));
        words.setAccessibleText(words.getPromptText());
        list.setId("topic-list");
        list.setPrefHeight(LIST_HEIGHT);
        list.setAccessibleText(messages.text("topics.picker.list"));
        list.setPlaceholder(new Label(messages.text("topics.picker.none")));
        list.setCellFactory(view -> new Row());
        add.setId("topic-create");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, add);
        row.getStyleClass().add("picker-row");
        getChildren()
                .addAll(
                        new Label(messages.text("topics.picker.name")),
                        name,
                        list,
                        new Label(messages.text("topics.picker.new")),
                        row);
    }

    private void bind() {
        name.textProperty().subscribe(text -> {
            list.getItems().setAll(viewModel.further(text, messages::topic));
            add.setDisable(text.isBlank());
        });
        name.setOnAction(event -> takeName());
        viewModel.selection().ifPresent(selected -> {
            name.setText(selected);
            words.setText(viewModel.proposedWords(selected));
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        // Lists keep this key to themselves.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.run();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> choose(list.getSelectionModel().getSelectedItem()));
        words.setOnAction(event -> create());
        add.setOnAction(event -> create());
    }

    /** Enter alone: for selected words the topic that looks for them, or a new one; else the first of the list. */
    private void takeName() {
        Optional<TopicChip> same = viewModel.holding(name.getText(), messages::topic);
        boolean selected = viewModel.selection().equals(Optional.of(name.getText()));
        if (same.isPresent()) {
            choose(same.get());
        } else if (selected || list.getItems().isEmpty()) {
            create();
        } else {
            choose(list.getItems().get(0));
        }
    }

    private void choose(@Nullable TopicChip chip) {
        if (chip != null) {
            viewModel.show(chip.topic().id());
            done.run();
        }
    }

    private void create() {
        viewModel.add(name.getText(), words.getText());
        done.run();
    }

    /** A topic with its counts. */
    private final class Row extends ListCell<TopicChip> {
        @Override
        protected void updateItem(@Nullable TopicChip chip, boolean empty) {
            super.updateItem(chip, empty);
            setText(null);
            setGraphic(null);
            if (chip != null && !empty) {
                Label label = new Label(messages.topic(chip.topic()));
                Label counts = new Label(messages.text("topics.counts", chip.countA(), chip.countB()));
                counts.getStyleClass().add(chip.isNamed() ? "topic-counts" : "topic-counts-none");
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                setGraphic(new HBox(label, gap, counts));
            }
        }
    }
}
