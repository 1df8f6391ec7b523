package org.diptych.ui.topics;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.model.Side;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.NamedCell;
import org.diptych.ui.shared.ResultList;
import org.diptych.ui.shared.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The ledger of topics, as a tab of the sidebar or as a table over the whole window. */
public final class LedgerView extends VBox {
    private final LedgerViewModel viewModel;
    private final Messages messages;
    private final boolean wide;
    private final ComboBox<LedgerFilter> filter = new ComboBox<>();
    private final ComboBox<LedgerOrder> order = new ComboBox<>();
    private final CheckBox whole = new CheckBox();
    private final ResultList<LedgerRow> list;

    /** A list for the sidebar. */
    public static LedgerView narrow(
            LedgerViewModel viewModel, Messages messages, Theme theme, Runnable widen, Runnable addTopic) {
        LedgerView view = new LedgerView(viewModel, messages, theme, false, () -> {});
        view.bar(
                new IconButton("ledger-add", Feather.PLUS, messages.text("topics.add"), addTopic),
                new IconButton("ledger-widen", Feather.MAXIMIZE_2, messages.text("ledger.widen"), widen));
        return view;
    }

    /**
     * A table for the whole window.
     *
     * @param leave called when it should close: a place in a statement was gone to, or the button was pressed
     */
    public static LedgerView wide(LedgerViewModel viewModel, Messages messages, Theme theme, Runnable leave) {
        LedgerView view = new LedgerView(viewModel, messages, theme, true, leave);
        view.bar(new IconButton("ledger-close", Feather.X, messages.text("ledger.close"), leave));
        return view;
    }

    private LedgerView(LedgerViewModel viewModel, Messages messages, Theme theme, boolean wide, Runnable left) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.wide = wide;
        this.list = new ResultList<>(wide ? "ledger-table" : "ledger-list", messages.text("ledger.name"));
        getStyleClass().addAll(wide ? "ledger-wide" : "result-tab", "ledger");
        list.setCellFactory(view -> new LedgerCell(viewModel, messages, theme, wide, left));
        whole.setId("ledger-whole");
        whole.setWrapText(true);
        whole.getStyleClass().add("ledger-whole");
        choice(filter, List.of(LedgerFilter.values()), this::name, "ledger.filter");
        choice(order, List.of(LedgerOrder.values()), one -> messages.text("ledger.order." + key(one)), "ledger.order");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Takes the focus to the list, to the topic that the researcher was at. */
    public void focusList() {
        viewModel
                .current()
                .flatMap(id -> list.getItems().stream()
                        .filter(row -> row.topic().id().equals(id))
                        .findFirst())
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
        list.focusRows();
    }

    private void bar(IconButton... buttons) {
        HBox second = new HBox(order);
        second.getChildren().addAll(buttons);
        HBox first = new HBox(filter);
        for (ComboBox<?> box : List.of(filter, order)) {
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        if (wide) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox.setHgrow(filter, Priority.NEVER);
            HBox.setHgrow(order, Priority.NEVER);
            first.getChildren().setAll(filter, order, gap);
            first.getChildren().addAll(buttons);
            second.getChildren().clear();
        } else {
            filter.setMaxWidth(Double.MAX_VALUE);
            order.setMaxWidth(Double.MAX_VALUE);
        }
        for (HBox bar : List.of(first, second)) {
            bar.getStyleClass().add("result-bar");
            if (!bar.getChildren().isEmpty()) {
                getChildren().add(bar);
            }
        }
        if (wide) {
            getChildren().add(captions());
        }
        getChildren().addAll(list, whole);
        bind();
    }

    private GridPane captions() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ledger-captions");
        grid.getColumnConstraints().addAll(LedgerCell.columns());
        grid.addRow(
                0,
                new Label(messages.text("ledger.column.topic")),
                new Label(messages.text("ledger.column.side", Side.A)),
                new Label(messages.text("ledger.column.side", Side.B)));
        return grid;
    }

    private void bind() {
        filter.valueProperty().bindBidirectional(viewModel.filterProperty());
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        whole.selectedProperty().bindBidirectional(viewModel.wholeWatchListProperty());
        viewModel.ledgerProperty().subscribe(this::show);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            // What a new comparison selects in a list out of sight is not where the researcher is.
            if (row != null && list.isFocused()) {
                viewModel.goTo(row.topic().id());
            }
        });
        list.onVisit(() ->
                list.selected().ifPresent(row -> viewModel.toggle(row.topic().id())));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == list && event.getCode() == KeyCode.S) {
                list.selected().ifPresent(row -> viewModel.solo(row.topic().id()));
                event.consume();
            }
        });
    }

    private void show(Ledger newest) {
        list.show(newest.rows());
        list.sayWhenEmpty(messages.text("ledger.placeholder." + key(newest.state())));
        boolean watching = viewModel.filterProperty().get() == LedgerFilter.NEITHER;
        whole.setText(messages.text("ledger.whole", newest.rows().size() + newest.left()));
        whole.setVisible(watching);
        whole.setManaged(watching);
    }

    private String name(LedgerFilter one) {
        return messages.text(
                "ledger.filter." + key(one), viewModel.ledgerProperty().get().count(one));
    }

    private <T> void choice(ComboBox<T> box, List<T> values, Function<T, String> name, String key) {
        box.setId(key.replace('.', '-'));
        box.getItems().setAll(values);
        box.setAccessibleText(messages.text(key));
        box.getStyleClass().add("small");
        box.setMinWidth(0);
        box.setCellFactory(list -> new NamedCell<>(name, viewModel.ledgerProperty()));
        box.setButtonCell(new NamedCell<>(name, viewModel.ledgerProperty()));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
