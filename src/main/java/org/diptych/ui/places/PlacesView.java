package org.diptych.ui.places;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.NamedCell;
import org.diptych.ui.shared.ResultList;

/** A list of places, narrowed by side. */
public final class PlacesView extends VBox {
    private final PlacesViewModel viewModel;
    private final Messages messages;
    private final ComboBox<PlaceFilter> filter = new ComboBox<>();
    private final ResultList<PlaceRow> list;

    public PlacesView(PlacesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.list = new ResultList<>(viewModel.name() + "-list", messages.text("places.name." + viewModel.name()));
        getStyleClass().add("result-tab");
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
        list.setCellFactory(view -> new PlaceCell(messages));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox bar = new HBox(filter);
        bar.getStyleClass().add("result-bar");
        getChildren().addAll(bar, list);
        bind();
    }

    /** Takes the focus to the list. */
    public void focusList() {
        list.focusRows();
    }

    private void bind() {
        filter.valueProperty().bindBidirectional(viewModel.filterProperty());
        viewModel.placesProperty().subscribe(this::show);
        list.onVisit(() -> list.selected().ifPresent(viewModel::visit));
    }

    private void show(Places newest) {
        list.show(newest.rows());
        list.sayWhenEmpty(messages.text("places.placeholder." + PlaceReading.key(newest.state())));
    }
}
