package org.diptych.ui.terms;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.model.OneSidedTerm;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.ResultList;
import org.diptych.ui.shared.SearchField;
import org.diptych.ui.shared.WrappedLabel;

/** A filter field above the list of what stands in one statement only. */
public final class TermsView extends VBox {
    private static final double MARGIN = 12;
    private static final double DETAIL_SHARE = 0.5;

    private final TermsViewModel viewModel;
    private final Messages messages;
    private final SearchField filter;
    private final WrappedLabel wordsMissing;
    private final ResultList<OneSidedTerm> list;
    private final TermDetailView detail;
    private final MenuButton ignored = new MenuButton();

    public TermsView(TermsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        String suffix = "-" + viewModel.side().name().toLowerCase(Locale.ROOT);
        this.filter = new SearchField(
                "filter" + suffix,
                messages.text("terms.filter.prompt"),
                messages.text("terms.filter.name", viewModel.side()));
        this.wordsMissing = new WrappedLabel(messages.text("terms.words-missing"), "hint");
        this.list = new ResultList<>("terms" + suffix, messages.text("terms.list.name", viewModel.side()));
        this.detail = new TermDetailView(viewModel, messages, list::requestFocus);
        ignored.setId("terms-ignored" + suffix);
        layOut();
        bind();
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void layOut() {
        getStyleClass().add("result-tab");
        list.setCellFactory(view -> new TermCell(viewModel, messages));
        VBox.setVgrow(list, Priority.ALWAYS);
        wordsMissing.managedProperty().bind(wordsMissing.visibleProperty());
        ignored.getStyleClass().addAll("small", "flat");
        ignored.setMinWidth(USE_PREF_SIZE);
        ignored.managedProperty().bind(ignored.visibleProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox bar = new HBox(filter, ignored);
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Node node : List.of(bar, wordsMissing)) {
            VBox.setMargin(node, new Insets(0, MARGIN, 0, MARGIN));
        }
        getChildren().addAll(bar, wordsMissing, list, detail);
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
            if (event.getCode() == KeyCode.DELETE) {
                list.selected().ifPresent(event.isShiftDown() ? viewModel::ignoreAlways : viewModel::ignoreHere);
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                detail.copy();
                event.consume();
            } else if (event.getCode() == KeyCode.EQUALS && !event.isShortcutDown()) {
                detail.focusSame();
                event.consume();
            }
        });
        list.onVisit(this::visit);
        viewModel
                .selectedProperty()
                .subscribe(now ->
                        now.filter(term -> !list.selected().equals(now)).ifPresent(list.getSelectionModel()::select));
        viewModel.ignoredProperty().subscribe(this::showIgnored);
        list.getSelectionModel().selectedItemProperty().subscribe(term -> {
            if (term != null) {
                viewModel.choose(term);
            }
        });
    }

    private void showIgnored(List<IgnoredTerm> terms) {
        ignored.setVisible(!terms.isEmpty());
        ignored.setText(messages.text("terms.ignored", terms.size()));
        ignored.setAccessibleText(ignored.getText()); // A menu button does not give its text to screen readers.
        ignored.getItems().setAll(terms.stream().map(this::listAgain).toList());
    }

    private MenuItem listAgain(IgnoredTerm term) {
        MenuItem item =
                new MenuItem(messages.text(term.always() ? "terms.ignored.always" : "terms.ignored.here", term.key()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> viewModel.listAgain(term));
        return item;
    }

    private void visit() {
        list.selected().ifPresent(term -> {
            viewModel.visit(term);
            list.refresh();
        });
    }

    private void show(TermList newest) {
        wordsMissing.setVisible(newest.wordsMissing());
        int before = list.getSelectionModel().getSelectedIndex();
        list.fill(newest.rows());
        viewModel.selectedProperty().get().ifPresent(term -> {
            int index = newest.rows().indexOf(term);
            if (index >= 0 && before >= 0) {
                list.getSelectionModel().select(index);
            }
        });
        list.sayWhenEmpty(messages.text(
                "terms.placeholder." + newest.placeholder(),
                viewModel.side(),
                viewModel.side().other()));
    }
}
