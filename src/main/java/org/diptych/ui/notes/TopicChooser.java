package org.diptych.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.jspecify.annotations.Nullable;

/** Chooses a topic by typing: Enter takes the first, or makes a new one of what was typed. */
final class TopicChooser extends VBox {
    private static final double WIDTH = 280;
    private static final double HEIGHT = 220;

    private final MarkingViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final TextField name = new TextField();
    private final ListView<Choice> list = new ListView<>();

    /** A topic of the codebook, or the name of one to be made. */
    private record Choice(Optional<Topic> topic, String name) {}

    /**
     * @param chosen takes a topic of the codebook
     * @param made takes the name of a new one
     */
    TopicChooser(
            MarkingViewModel viewModel,
            Messages messages,
            Theme theme,
            Consumer<Topic> chosen,
            Optional<Consumer<String>> made) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        getStyleClass().add("topic-chooser");
        setPrefWidth(WIDTH);
        name.setId("mark-topic");
        name.setPromptText(messages.text(made.isPresent() ? "marking.chooser.prompt" : "marking.chooser.find"));
        name.setAccessibleText(name.getPromptText());
        list.setId("mark-topics");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(messages.text("marking.chooser.list"));
        list.setCellFactory(view -> new Row());
        getChildren().addAll(name, list);
        name.textProperty().subscribe(text -> fill(text, made.isPresent()));
        Consumer<Choice> take = choice ->
                choice.topic().ifPresentOrElse(chosen, () -> made.ifPresent(maker -> maker.accept(choice.name())));
        name.setOnAction(event -> selected().ifPresent(take));
        name.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0) {
                int next = list.getSelectionModel().getSelectedIndex() + step;
                if (next >= 0 && next < list.getItems().size()) {
                    list.getSelectionModel().select(next);
                    list.scrollTo(next);
                }
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(take);
            }
        });
        list.setOnMouseClicked(event -> selected().ifPresent(take));
    }

    void focusField() {
        name.requestFocus();
    }

    private Optional<Choice> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill(String text, boolean canMake) {
        List<Choice> choices = new ArrayList<>(viewModel.topics(text).stream()
                .map(topic -> new Choice(Optional.of(topic), messages.topic(topic)))
                .toList());
        boolean exact = choices.stream().anyMatch(choice -> choice.name().equalsIgnoreCase(text.strip()));
        if (canMake && !text.isBlank() && !exact) {
            choices.add(new Choice(Optional.empty(), text.strip()));
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
    }

    private final class Row extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(null);
            if (choice != null && !empty) {
                setGraphic(choice.topic()
                        .<HBox>map(topic -> new TopicTag(topic, viewModel.position(topic), theme, messages))
                        .orElseGet(() -> new HBox(new Label(messages.text("marking.chooser.new", choice.name())))));
            }
        }
    }
}
