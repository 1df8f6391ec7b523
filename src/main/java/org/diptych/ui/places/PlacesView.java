package org.diptych.ui.places;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.NamedCell;

/** A list of places, narrowed by side. */
public final class PlacesView extends VBox {
    private final PlacesViewModel viewModel;
    private final Messages messages;
    private final ComboBox<PlaceFilter> filter = new ComboBox<>();
    private final ListView<PlaceRow> list = new ListView<>();
    private final Label placeholder = new Label();

    public PlacesView(PlacesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("places");
        filter.setId(viewModel.name() + "-filter");
        filter.setAccessibleText(messages.text("places.filter"));
        filter.getItems().setAll(PlaceFilter.values());
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.getStyleClass().add("small");
        HBox.setHgrow(filter, Priority.ALWAYS);
        Function<PlaceFilter, String> name = one -> messages.text(
                "places.filter." + PlaceReading.key(one),
                viewModel.placesProperty().get().count(one));
        filter.setCellFactory(view -> new NamedCell<>(name, viewModel.placesProperty()));
        filter.setButtonCell(new NamedCell<>(name, viewModel.placesProperty()));
        list.setId(viewModel.name() + "-list");
        list.setAccessibleText(messages.text("places.name." + viewModel.name()));
        list.setCellFactory(view -> new PlaceCell(messages));
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("terms-placeholder");
        list.setPlaceholder(placeholder);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox bar = new HBox(filter);
        bar.getStyleClass().add("ledger-bar");
        getChildren().addAll(bar, list);
        bind();
    }

    /** Takes the focus to the list. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void bind() {
        filter.valueProperty().bindBidirectional(viewModel.filterProperty());
        viewModel.placesProperty().subscribe(this::show);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                visit();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() != list) {
                visit();
            }
        });
    }

    private void visit() {
        PlaceRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            viewModel.visit(row);
        }
    }

    private void show(Places newest) {
        if (!list.getItems().equals(newest.rows())) {
            list.getItems().setAll(newest.rows());
        }
        placeholder.setText(messages.text("places.placeholder." + PlaceReading.key(newest.state())));
    }
}
