package org.diptych.ui.notes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Alternative;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.ResultList;
import org.diptych.ui.shared.SearchField;
import org.diptych.ui.shared.Theme;

/** The tab with highlights, notes and decisions: search, filters with counts, and the list. */
public final class NotesView extends VBox {
    private static final double GAP = 4;
    private static final double MARGIN = 12;

    private final NotesViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final SearchField search;
    private final Map<NotesFilter, ToggleButton> filters = new EnumMap<>(NotesFilter.class);
    private final ComboBox<Optional<Topic>> topic = new ComboBox<>();
    private final ResultList<Entry> list;
    private boolean filling;

    public NotesView(NotesViewModel viewModel, Messages messages, Theme theme) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.search = new SearchField("notes-search", messages.text("notes.search"), messages.text("notes.search"));
        this.list = new ResultList<>("notes-list", messages.text("notes.list"));
        setId("notes");
        getStyleClass().add("result-tab");
        layOut();
        viewModel.listProperty().subscribe(this::show);
        theme.darkProperty().subscribe(list::refresh);
    }

    /** Goes to the search field. */
    public void focusSearch() {
        search.requestFocus();
    }

    private void layOut() {
        search.textProperty().subscribe(viewModel::search);
        FlowPane kinds = new FlowPane(GAP, GAP);
        kinds.getStyleClass().add("notes-filters");
        ToggleGroup group = new ToggleGroup();
        for (NotesFilter one : NotesFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId(one.key().replace('.', '-'));
            button.getStyleClass().add("notes-filter");
            button.setToggleGroup(group);
            button.setSelected(one == viewModel.filter());
            Alternative.whenChosen(button, () -> viewModel.filter(one));
            filters.put(one, button);
            kinds.getChildren().add(button);
        }
        list.setCellFactory(view -> new EntryCell(viewModel, messages, theme));
        list.onVisit(() -> list.selected().ifPresent(viewModel::open));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                list.selected().ifPresent(this::delete);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(search, new Insets(0, MARGIN, 0, MARGIN));
        getChildren().addAll(search, kinds, choices(), list);
    }

    private HBox choices() {
        HBox sides = new HBox();
        sides.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(sideButton("notes-side-both", messages.text("notes.side.both"), Optional.empty()));
        for (Side side : Side.values()) {
            buttons.add(sideButton("notes-side-" + side, side.name(), Optional.of(side)));
        }
        buttons.forEach(button -> button.setToggleGroup(group));
        buttons.get(0).setSelected(true);
        buttons.get(0).getStyleClass().add("left-pill");
        buttons.get(1).getStyleClass().add("center-pill");
        buttons.get(2).getStyleClass().add("right-pill");
        sides.getChildren().addAll(buttons);
        topic.setId("notes-topic");
        topic.setAccessibleText(messages.text("notes.topic"));
        topic.getItems().add(Optional.empty());
        topic.setValue(Optional.empty());
        topic.setMaxWidth(Double.MAX_VALUE);
        topic.setMinWidth(0);
        topic.setConverter(new TopicName());
        topic.setOnAction(event -> {
            if (!filling) {
                viewModel.topic(Optional.ofNullable(topic.getValue()).flatMap(chosen -> chosen.map(Topic::id)));
            }
        });
        HBox.setHgrow(topic, Priority.ALWAYS);
        HBox row = new HBox(sides, topic);
        sides.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("notes-choices");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton sideButton(String id, String text, Optional<Side> side) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id.toLowerCase(Locale.ROOT));
        button.getStyleClass().add("notes-side");
        Alternative.whenChosen(button, () -> viewModel.side(side));
        return button;
    }

    private void show(NotesList now) {
        filters.forEach((filter, button) -> {
            int count = now.count(filter);
            button.setText(messages.text("notes.filter", messages.text(filter.key()), count));
            boolean needed = filter != NotesFilter.LOST || count > 0 || viewModel.filter() == filter;
            button.setVisible(needed);
            button.setManaged(needed);
        });
        list.sayWhenEmpty(messages.text(
                now.all() == 0 && viewModel.filter() != NotesFilter.SUGGESTIONS ? "notes.none" : "notes.none.here"));
        filling = true;
        List<Optional<Topic>> topics = new ArrayList<>();
        topics.add(Optional.empty());
        now.topics().forEach(one -> topics.add(Optional.of(one)));
        if (!topic.getItems().equals(topics)) {
            Optional<String> chosen = Optional.ofNullable(topic.getValue()).flatMap(value -> value.map(Topic::id));
            topic.getItems().setAll(topics);
            topic.setValue(topics.stream()
                    .filter(one -> one.map(Topic::id).equals(chosen))
                    .findFirst()
                    .orElse(Optional.empty()));
        }
        filling = false;
        list.show(now.entries());
    }

    private void delete(Entry entry) {
        if (entry.kind() == EntryKind.SUGGESTED) {
            viewModel.marking().deciding().reject(entry);
        } else {
            viewModel.marking().remove(entry);
        }
    }

    private final class TopicName extends StringConverter<Optional<Topic>> {
        @Override
        public String toString(Optional<Topic> value) {
            // A combo box has no value at all while its items are exchanged.
            return Optional.ofNullable(value)
                    .flatMap(chosen -> chosen)
                    .map(messages::topic)
                    .orElseGet(() -> messages.text("notes.topic.all"));
        }

        @Override
        public Optional<Topic> fromString(String text) {
            return Optional.empty();
        }
    }
}
