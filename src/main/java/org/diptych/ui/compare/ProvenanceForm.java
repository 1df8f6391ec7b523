package org.diptych.ui.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.diptych.model.Provenance;
import org.diptych.model.StatementKind;
import org.diptych.ui.shared.Messages;

/** The form in which what is known about a source is corrected. */
final class ProvenanceForm extends VBox {
    private static final double FIELD_WIDTH = 300;
    private static final List<String> LANGUAGES =
            List.of("en", "zh-Hans", "zh-Hant", "ja", "ko", "ru", "fr", "es", "de", "ar", Provenance.UNKNOWN_LANGUAGE);

    private final Provenance known;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final TextField title;
    private final TextField issuer;
    private final ComboBox<StatementKind> kind = new ComboBox<>();
    private final DatePicker date = new DatePicker();
    private final ComboBox<String> language = new ComboBox<>();
    private final TextField url;
    private final DatePicker retrieved = new DatePicker();
    private final TextField translator;

    /**
     * @param done hears what was entered
     * @param cancelled called when it is not wanted
     */
    ProvenanceForm(Provenance known, Messages messages, Consumer<Provenance> done, Runnable cancelled) {
        this.known = known;
        this.messages = messages;
        this.title = new TextField(known.title());
        this.issuer = new TextField(known.issuer());
        this.url = new TextField(known.url());
        this.translator = new TextField(known.translator());
        kind.getItems().setAll(StatementKind.values());
        kind.setValue(known.kind());
        kind.setConverter(named(value -> messages.text("kind." + value.name().toLowerCase(Locale.ROOT))));
        language.getItems().setAll(LANGUAGES);
        language.setValue(known.language());
        language.setConverter(named(this::languageName));
        date.setValue(known.date().orElse(null));
        retrieved.setValue(known.retrieved().orElse(null));
        layOut(() -> done.accept(entered()));
        // Lists and days keep the key to themselves even when there is nothing to close.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && choices().noneMatch(ComboBoxBase::isShowing)) {
                cancelled.run();
                event.consume();
            }
        });
    }

    private Stream<ComboBoxBase<?>> choices() {
        return Stream.of(kind, date, language, retrieved);
    }

    /** What the fields hold now. */
    Provenance entered() {
        return new Provenance(
                title.getText().strip(),
                issuer.getText().strip(),
                kind.getValue(),
                day(date),
                language.getValue(),
                url.getText().strip(),
                day(retrieved),
                translator.getText().strip(),
                known.notice());
    }

    void focusFirst() {
        issuer.requestFocus();
    }

    private void layOut(Runnable done) {
        getStyleClass().add("provenance-form");
        grid.getStyleClass().add("form-grid");
        row("provenance.issuer", issuer);
        row("provenance.headline", title);
        row("provenance.kind", kind);
        row("provenance.date", date);
        row("provenance.language", language);
        row("provenance.url", url);
        row("provenance.retrieved", retrieved);
        row("provenance.translator", translator);
        issuer.setId("provenance-issuer");
        kind.setId("provenance-kind");
        Button save = new Button(messages.text("provenance.save"));
        save.setId("provenance-save");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.setOnAction(event -> done.run());
        HBox buttons = new HBox(save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(grid, buttons);
    }

    private void row(String key, javafx.scene.control.Control field) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        field.setPrefWidth(FIELD_WIDTH);
        field.setAccessibleText(label.getText());
        grid.addRow(grid.getRowCount(), (Node) label, field);
    }

    private String languageName(String tag) {
        return tag.equals(Provenance.UNKNOWN_LANGUAGE)
                ? messages.text("provenance.language.unknown")
                : Locale.forLanguageTag(tag).getDisplayName(messages.language());
    }

    /** What was typed into the field, even if not yet taken over; what is no date leaves the value as it was. */
    private static Optional<LocalDate> day(DatePicker picker) {
        try {
            return Optional.ofNullable(
                    picker.getConverter().fromString(picker.getEditor().getText()));
        } catch (DateTimeParseException e) {
            return Optional.ofNullable(picker.getValue());
        }
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not editable");
            }
        };
    }
}
