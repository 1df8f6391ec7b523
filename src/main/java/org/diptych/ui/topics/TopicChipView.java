package org.diptych.ui.topics;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.diptych.model.Side;
import org.diptych.model.TopicStatus;
import org.diptych.model.Verdict;
import org.diptych.ui.shared.Hint;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.TopicLook;

/** A chip: click shows or hides, Alt-click or double click looks at the topic alone. */
final class TopicChipView extends ToggleButton {
    private static final PseudoClass SOLO = PseudoClass.getPseudoClass("solo");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final double GAP = 7;

    private final TopicsViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final Label code = new Label();
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Swatch swatch = new Swatch();
    private TopicChip chip;

    TopicChipView(TopicChip chip, TopicsViewModel viewModel, Messages messages, Theme theme) {
        this.chip = chip;
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        layOut();
        setAccessibleHelp(messages.text("topics.chip.how"));
        Hint.on(this, () -> getAccessibleText() + "\n" + getAccessibleHelp());
        setContextMenu(menu());
        setOnAction(event -> viewModel.toggle(this.chip.topic().id()));
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isAltDown()) {
                disarm();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(chip);
    }

    TopicChip chip() {
        return chip;
    }

    void show(TopicChip newest) {
        chip = newest;
        setId("topic-" + chip.topic().id());
        setSelected(chip.look() != TopicChip.Look.HIDDEN);
        pseudoClassStateChanged(SOLO, chip.look() == TopicChip.Look.SOLO);
        pseudoClassStateChanged(WAITING, chip.look() == TopicChip.Look.WAITING);
        TopicLook look = TopicLook.of(chip.topic().colour(), chip.position(), theme.isDark());
        swatch.draw(look);
        code.setText(chip.topic().code());
        name.setText(messages.topic(chip.topic()));
        counts.setText(messages.text("topics.counts", chip.countA(), chip.countB()));
        String sentence = messages.text(
                "topics.chip",
                messages.topic(chip.topic()),
                state(Side.A, chip.statusA(), chip.countA()),
                state(Side.B, chip.statusB(), chip.countB()),
                look());
        setAccessibleText(sentence);
    }

    private void layOut() {
        getStyleClass().add("topic-chip");
        code.getStyleClass().add("topic-code");
        name.getStyleClass().add("topic-name");
        counts.getStyleClass().add("topic-counts");
        HBox content = new HBox(GAP, new HBox(3, swatch, code), name, counts);
        ((HBox) content.getChildren().get(0)).setAlignment(Pos.CENTER);
        content.setAlignment(Pos.CENTER);
        setGraphic(content);
    }

    private ContextMenu menu() {
        MenuItem solo = new MenuItem(messages.text("topics.solo"));
        solo.setOnAction(event -> viewModel.solo(chip.topic().id()));
        MenuItem toggle = new MenuItem(messages.text("topics.toggle"));
        toggle.setOnAction(event -> viewModel.toggle(chip.topic().id()));
        MenuItem remove = new MenuItem(messages.text("topics.remove"));
        remove.setOnAction(event -> viewModel.remove(chip.topic().id()));
        MenuItem confirm = new MenuItem();
        confirm.setId("topic-confirm-all");
        confirm.setOnAction(event -> viewModel.decideAll(chip.topic().id(), Verdict.CONFIRMED));
        MenuItem reject = new MenuItem();
        reject.setId("topic-reject-all");
        reject.setOnAction(event -> viewModel.decideAll(chip.topic().id(), Verdict.REJECTED));
        ContextMenu menu = new ContextMenu(solo, toggle, remove, new SeparatorMenuItem(), confirm, reject);
        menu.setOnShowing(event -> {
            int undecided = viewModel.undecided(chip.topic().id());
            confirm.setText(messages.text("topics.confirm.all", undecided));
            reject.setText(messages.text("topics.reject.all", undecided));
            confirm.setDisable(undecided == 0);
            reject.setDisable(undecided == 0);
        });
        return menu;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && (event.isAltDown() || event.getClickCount() == 2)) {
            viewModel.solo(chip.topic().id());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.S) {
            viewModel.solo(chip.topic().id());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            viewModel.remove(chip.topic().id());
            event.consume();
        }
    }

    private String state(Side side, TopicStatus status, int count) {
        return messages.text(
                "topics.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'), side, count);
    }

    private String look() {
        return messages.text("topics.look." + chip.look().name().toLowerCase(Locale.ROOT));
    }
}
