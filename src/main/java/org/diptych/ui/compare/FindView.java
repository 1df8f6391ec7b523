package org.diptych.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.ui.shared.Alternative;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The line above the statements in which words are looked for. */
public final class FindView extends HBox {
    private final FindViewModel viewModel;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label result = new Label();
    private Optional<Node> behind = Optional.empty();

    public FindView(FindViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        // Before the line is hidden, and the focus lost with it.
        viewModel.openProperty().subscribe(open -> {
            if (!open && isFocusWithin()) {
                behind.ifPresent(Node::requestFocus);
            }
        });
        layOut();
        viewModel.foundProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::take);
    }

    /** Shows the line and goes to it. */
    public void open() {
        if (!isFocusWithin()) {
            behind = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        viewModel.open();
        field.requestFocus();
        field.selectAll();
    }

    private void layOut() {
        setId("find");
        getStyleClass().add("find");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(messages.text("find.name"));
        visibleProperty().bind(viewModel.openProperty());
        managedProperty().bind(viewModel.openProperty());
        field.setId("find-query");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.name"));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        HBox.setHgrow(field, Priority.SOMETIMES);
        getChildren().add(field);
        ToggleGroup group = new ToggleGroup();
        for (FindViewModel.Mode mode : FindViewModel.Mode.values()) {
            getChildren().add(choice(mode, group));
        }
        result.setId("find-result");
        result.setAccessibleRole(AccessibleRole.TEXT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(List.of(
                        result,
                        gap,
                        new IconButton(
                                "find-previous",
                                Feather.CHEVRON_UP,
                                messages.text("find.previous"),
                                () -> viewModel.step(-1)),
                        new IconButton(
                                "find-next", Feather.CHEVRON_DOWN, messages.text("find.next"), () -> viewModel.step(1)),
                        new IconButton("find-close", Feather.X, messages.text("find.close"), viewModel::close)));
    }

    private RadioButton choice(FindViewModel.Mode mode, ToggleGroup group) {
        String key = "find.mode." + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        RadioButton choice = new RadioButton(messages.text(key));
        choice.setId(key.replace('.', '-'));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setTooltip(new Tooltip(messages.text(key + ".more")));
        choice.setToggleGroup(group);
        choice.setSelected(viewModel.modeProperty().get() == mode);
        Alternative.whenChosen(choice, () -> viewModel.modeProperty().set(mode));
        return choice;
    }

    private void take(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> viewModel.step(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> viewModel.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(FindViewModel.Found found) {
        result.setText(found.problem().map(messages::text).orElseGet(() -> inWords(found)));
        result.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String inWords(FindViewModel.Found found) {
        if (found.wanted().isBlank()) {
            return "";
        }
        return found.count() == 0
                ? messages.text("find.nothing")
                : messages.text("find.result", found.a().size(), found.b().size(), found.current(), found.count());
    }
}
