package org.diptych.ui.terms;

import atlantafx.base.controls.CustomTextField;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.model.OneSidedTerm;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A filter field above the list of what stands in one statement only. */
public final class TermsView extends VBox {
    private static final double MARGIN = 12;
    private static final double DETAIL_SHARE = 0.5;

    private final TermsViewModel viewModel;
    private final Messages messages;
    private final CustomTextField filter = new CustomTextField();
    private final ListView<OneSidedTerm> list = new ListView<>();
    private final Label placeholder = new Label();
    private final TermDetailView detail;

    public TermsView(TermsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.detail = new TermDetailView(viewModel, messages);
        layOut();
        bind();
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void layOut() {
        String suffix = "-" + viewModel.side().name().toLowerCase(Locale.ROOT);
        getStyleClass().add("terms");
        filter.setId("filter" + suffix);
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.setPromptText(messages.text("terms.filter.prompt"));
        filter.setAccessibleText(messages.text("terms.filter.name", viewModel.side()));
        list.setId("terms" + suffix);
        list.setAccessibleText(messages.text("terms.list.name", viewModel.side()));
        list.setCellFactory(view -> new TermCell(viewModel, messages));
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("terms-placeholder");
        list.setPlaceholder(placeholder);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, MARGIN, 0, MARGIN));
        getChildren().addAll(filter, list, detail);
        detail.maxHeightProperty().bind(heightProperty().multiply(DETAIL_SHARE));
        detail.minHeightProperty().bind(detail.maxHeightProperty());
    }

    private void bind() {
        viewModel.filterProperty().bind(filter.textProperty());
        viewModel.listProperty().subscribe(this::show);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                visit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                visit();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                selected().ifPresent(event.isShiftDown() ? viewModel::ignoreAlways : viewModel::ignoreHere);
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                choose();
                detail.copy();
                event.consume();
            } else if (event.getCode() == KeyCode.EQUALS && !event.isShortcutDown()) {
                choose();
                detail.focusSame();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() != list) {
                visit();
            }
        });
    }

    private void visit() {
        selected().ifPresent(term -> {
            viewModel.visit(term);
            list.refresh();
        });
    }

    private void choose() {
        selected().ifPresent(viewModel::choose);
    }

    private Optional<OneSidedTerm> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(TermList newest) {
        int before = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(newest.rows());
        viewModel.selectedProperty().get().ifPresent(term -> {
            int index = newest.rows().indexOf(term);
            if (index >= 0 && before >= 0) {
                list.getSelectionModel().select(index);
            }
        });
        placeholder.setText(messages.text(
                "terms.placeholder."
                        + newest.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                viewModel.side(),
                viewModel.side().other()));
    }
}
