package org.diptych.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.diptych.model.Side;
import org.diptych.preferences.Appearance;
import org.diptych.preferences.Preferences;
import org.diptych.ui.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The form of preferences. Each choice counts at once. */
public final class PreferencesForm extends VBox {
    private static final double LIST_HEIGHT = 120;

    private final PreferencesViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Appearance> appearance = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final List<Spinner<Double>> sizes = new ArrayList<>();
    private final TextField author = new TextField();
    private final ListView<String> ignored = new ListView<>();

    /** @param close takes the form away */
    public PreferencesForm(PreferencesViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("preferences");
        getStyleClass().add("preferences");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(messages.text("preferences.title"));
        title.getStyleClass().add("keys-title");
        Button done = new Button(messages.text("preferences.close"));
        done.setId("preferences-close");
        done.setDefaultButton(true);
        done.setOnAction(event -> {
            viewModel.sign(author.getText());
            close.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, form(), new HBox(gap, done));
        viewModel.currentProperty().subscribe(this::show);
    }

    /** Takes the focus to the first choice. */
    public void focusFirst() {
        appearance.requestFocus();
    }

    private GridPane form() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        choice(
                appearance,
                List.of(Appearance.values()),
                one -> messages.text("preferences.appearance." + one.name().toLowerCase(Locale.ROOT)),
                viewModel::appear);
        choice(language, viewModel.languages(), this::languageName, viewModel::speak);
        row(grid, "preferences.appearance", "preferences-appearance", appearance);
        row(grid, "preferences.language", "preferences-language", language);
        Label later = new Label(messages.text("preferences.language.later"));
        later.setWrapText(true);
        later.getStyleClass().add("preferences-hint");
        grid.add(later, 1, grid.getRowCount());
        for (Side side : Side.values()) {
            Spinner<Double> size =
                    new Spinner<>(Preferences.SMALLEST, Preferences.LARGEST, viewModel.textSize(side), 1.0);
            size.valueProperty().subscribe(value -> viewModel.resize(side, value));
            sizes.add(size);
            row(grid, "preferences.size", "preferences-size-" + side.name().toLowerCase(Locale.ROOT), size, side);
        }
        author.setPromptText(messages.text("preferences.author.prompt"));
        author.setOnAction(event -> viewModel.sign(author.getText()));
        author.focusedProperty().subscribe(focused -> {
            if (!focused) {
                viewModel.sign(author.getText());
            }
        });
        row(grid, "preferences.author", "preferences-author", author);
        ignored.setPrefHeight(LIST_HEIGHT);
        ignored.setPlaceholder(new Label(messages.text("preferences.ignored.none")));
        ignored.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                listAgain();
            }
        });
        row(grid, "preferences.ignored", "preferences-ignored", ignored);
        Button again = new Button(messages.text("preferences.ignored.again"));
        again.setId("preferences-again");
        again.disableProperty()
                .bind(ignored.getSelectionModel().selectedItemProperty().isNull());
        again.setOnAction(event -> listAgain());
        grid.add(again, 1, grid.getRowCount());
        return grid;
    }

    private void listAgain() {
        String term = ignored.getSelectionModel().getSelectedItem();
        if (term != null) {
            viewModel.listAgain(term);
        }
    }

    private void row(GridPane grid, String key, String id, Control control, Object... values) {
        Label label = new Label(messages.text(key, values));
        label.setLabelFor(control);
        GridPane.setValignment(label, control == ignored ? VPos.TOP : VPos.CENTER);
        control.setId(id);
        control.setAccessibleText(label.getText());
        control.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private String languageName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? messages.text("preferences.language.system") : locale.getDisplayLanguage(locale);
    }

    private static <T> void choice(ComboBox<T> box, List<T> values, Function<T, String> name, Consumer<T> choose) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        box.valueProperty().subscribe(value -> {
            if (value != null) {
                choose.accept(value);
            }
        });
    }

    private void show(Preferences now) {
        appearance.setValue(now.appearance());
        language.setValue(now.language());
        sizes.get(0).getValueFactory().setValue(now.textSizeA());
        sizes.get(1).getValueFactory().setValue(now.textSizeB());
        if (!author.isFocused()) {
            author.setText(now.author());
        }
        ignored.getItems().setAll(now.ignoredTerms());
    }
}
