package org.diptych.ui.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.ui.findings.FindingRow.Decision;
import org.diptych.ui.shared.Alternative;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.ResultList;
import org.kordamp.ikonli.feather.Feather;

/** Findings by decision, with what can be done with the selected ones. */
public final class FindingsView extends VBox {
    private final FindingsViewModel viewModel;
    private final Messages messages;
    private final Map<Decision, ToggleButton> filters = new EnumMap<>(Decision.class);
    private final ResultList<FindingRow> list;
    private final FindingEditor editor;
    private final FindingKeys keys = new FindingKeys();
    private final IconButton accept;
    private final IconButton reject;
    private final IconButton back;
    private final IconButton edit;
    private final IconButton note;

    public FindingsView(FindingsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.list = new ResultList<>("findings", messages.text("findings.list.name"));
        this.editor = new FindingEditor(messages, list::requestFocus);
        this.accept = button("accept", Feather.CHECK, this::accept);
        this.reject = button("reject", Feather.X, this::reject);
        this.back = button("back", Feather.CORNER_UP_LEFT, this::bringBack);
        this.edit = button("edit", Feather.EDIT_2, this::edit);
        this.note = button("note", Feather.MESSAGE_SQUARE, this::note);
        layOut();
        bind();
    }

    /** Puts the focus on the list. */
    public void focusList() {
        list.focusRows();
    }

    /** Opens the field for a finding of one's own. */
    public void add() {
        String selected = String.join("\n", viewModel.selectedWords());
        editor.open(
                messages.text("findings.editor.add"),
                selected.isEmpty() ? messages.text("findings.editor.no-selection") : selected,
                "",
                messages.text("findings.editor.add.prompt"),
                viewModel::add);
    }

    private IconButton button(String name, Feather icon, Runnable action) {
        return new IconButton("finding-" + name, icon, messages.text("findings.button." + name), action);
    }

    private void layOut() {
        getStyleClass().addAll("result-tab", "findings");
        ToggleGroup group = new ToggleGroup();
        HBox chooser = new HBox();
        chooser.getStyleClass().add("findings-filter");
        for (Decision decision : Decision.values()) {
            ToggleButton filter = new ToggleButton();
            filter.setId("findings-" + name(decision));
            filter.setToggleGroup(group);
            filter.setMinWidth(0);
            filter.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(filter, Priority.ALWAYS);
            filter.setSelected(decision == viewModel.shownProperty().get());
            Alternative.whenChosen(filter, () -> viewModel.shownProperty().set(decision));
            filters.put(decision, filter);
            chooser.getChildren().add(filter);
        }
        HBox buttons = new HBox(
                accept,
                reject,
                back,
                edit,
                note,
                button("copy", Feather.COPY, () -> copy(FindingsCopy::plain)),
                button("markdown", Feather.HASH, () -> copy(FindingsCopy::markdown)),
                button("add", Feather.PLUS, this::add));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("findings-buttons");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new FindingCell(viewModel, messages));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(chooser, buttons, list, editor);
    }

    private void bind() {
        keys.on("A", this::accept);
        keys.on("R", this::reject);
        keys.on("Delete", this::reject);
        keys.on("B", this::bringBack);
        keys.on("E", this::edit);
        keys.on("F2", this::edit);
        keys.on("N", this::note);
        keys.on("Insert", this::add);
        keys.on("Alt+Up", () -> one(row -> move(row, -1)));
        keys.on("Alt+Down", () -> one(row -> move(row, 1)));
        keys.on("Shortcut+C", () -> copy(FindingsCopy::plain));
        keys.on("Shortcut+Shift+C", () -> copy(FindingsCopy::markdown));
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::take);
        list.onVisit(() -> {
            if (list.getSelectionModel().getSelectedItems().size() == 1) {
                one(viewModel::visit);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> offer());
        viewModel.listProperty().subscribe(this::show);
    }

    private void show(FindingList newest) {
        int index = list.getSelectionModel().getSelectedIndex();
        Optional<String> selected = list.selected().map(FindingRow::id);
        list.fill(newest.rows());
        list.getSelectionModel().clearSelection();
        int same = selected.map(id ->
                        newest.rows().stream().map(FindingRow::id).toList().indexOf(id))
                .orElse(-1);
        if (index >= 0 && !newest.rows().isEmpty()) {
            list.getSelectionModel()
                    .select(same >= 0 ? same : Math.min(index, newest.rows().size() - 1));
        }
        for (Decision decision : Decision.values()) {
            ToggleButton filter = filters.get(decision);
            if (filter != null) {
                filter.setText(messages.text("findings.filter." + name(decision), newest.count(decision)));
                filter.setSelected(decision == newest.shown());
            }
        }
        String why = newest.state() == ListState.NONE
                ? "nothing-" + name(newest.shown())
                : newest.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        list.sayWhenEmpty(messages.text("findings.placeholder." + why));
        offer();
    }

    /** Offers what can be done with the listed findings. */
    private void offer() {
        Decision shown = viewModel.shownProperty().get();
        boolean none = list.getSelectionModel().isEmpty();
        accept.setDisable(none || shown == Decision.ACCEPTED);
        reject.setDisable(none || shown == Decision.REJECTED);
        back.setDisable(none || shown == Decision.PROPOSED);
        edit.setDisable(none || shown == Decision.REJECTED);
        note.setDisable(none || shown == Decision.REJECTED);
    }

    private void accept() {
        viewModel.accept(selected());
    }

    private void reject() {
        viewModel.reject(selected());
    }

    private void bringBack() {
        viewModel.bringBack(selected());
    }

    private void edit() {
        one(row -> editor.open(
                messages.text("findings.editor.edit", row.number()),
                "",
                row.text(),
                messages.text("findings.editor.edit.prompt"),
                text -> viewModel.edit(row, text)));
    }

    private void note() {
        one(row -> editor.open(
                messages.text("findings.editor.note", row.number()),
                row.text(),
                row.note(),
                "",
                text -> viewModel.note(row, text)));
    }

    private void move(FindingRow row, int places) {
        viewModel.move(row, places);
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void one(Consumer<FindingRow> action) {
        list.selected().ifPresent(action);
    }

    private List<FindingRow> selected() {
        return new ArrayList<>(list.getSelectionModel().getSelectedItems());
    }

    /** Copies the selected findings, or all of the list when only one or none is selected. */
    private void copy(Function<List<FindingRow>, String> form) {
        List<FindingRow> rows = selected().size() > 1 ? selected() : list.getItems();
        ClipboardContent content = new ClipboardContent();
        content.putString(form.apply(rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String name(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }
}
