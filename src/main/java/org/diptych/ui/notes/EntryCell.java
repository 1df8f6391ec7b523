package org.diptych.ui.notes;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.diptych.model.Anchor;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.SideTag;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.WrappedText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One entry of the notebook: side, kind and topic, the words, the note, and what can be done with it. */
final class EntryCell extends ListCell<Entry> {
    private static final int LONGEST_QUOTE = 160;

    private final NotesViewModel viewModel;
    private final Messages messages;
    private final Theme theme;

    EntryCell(NotesViewModel viewModel, Messages messages, Theme theme) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        getStyleClass().add("entry-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(entry == null || empty ? null : content(entry));
        setAccessibleText(
                entry == null || empty
                        ? null
                        : messages.text(
                                "notes.entry",
                                entry.side(),
                                messages.text(entry.kind().key()),
                                entry.anchor().quote()));
    }

    private VBox content(Entry entry) {
        HBox head = new HBox();
        head.getStyleClass().add("entry-head");
        head.setAlignment(Pos.CENTER_LEFT);
        SideTag side = new SideTag();
        side.show(
                entry.side(),
                entry.counterpart().isPresent() ? "A–B" : entry.side().name());
        head.getChildren().add(side);
        entry.topic()
                .ifPresent(topic -> head.getChildren()
                        .add(new TopicTag(topic, viewModel.marking().position(topic), theme, messages)));
        Label kind = new Label(messages.text(entry.kind().key()));
        kind.getStyleClass().add("row-detail");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(kind, gap);
        head.getChildren().addAll(actions(entry));
        VBox box = new VBox(head, quote(entry.anchor(), entry.kind() == EntryKind.REJECTED));
        box.getStyleClass().add("entry");
        entry.counterpart().ifPresent(other -> box.getChildren().add(quote(other, false)));
        if (!entry.note().isBlank()) {
            box.getChildren().add(new MarkdownText(entry.note()));
        }
        if (!entry.isPlaced()) {
            box.getChildren().add(lost(entry));
        }
        return box;
    }

    private WrappedText quote(Anchor anchor, boolean struck) {
        String words = anchor.quote().replaceAll("\\s+", " ").strip();
        String shown = words.length() > LONGEST_QUOTE
                ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_QUOTE))) + "…"
                : words;
        WrappedText quote = new WrappedText(struck ? "entry-quote-rejected" : "entry-quote");
        quote.setText(shown);
        return quote;
    }

    private HBox lost(Entry entry) {
        Label label = new Label(messages.text("notes.not.placed", entry.lostIn()));
        label.setWrapText(true);
        label.getStyleClass().add("entry-lost");
        HBox.setHgrow(label, Priority.ALWAYS);
        Button place = new Button(messages.text("notes.place"));
        place.setId("notes-place");
        place.getStyleClass().add("small");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setOnAction(event -> {
            if (!viewModel.marking().place(entry)) {
                label.setText(messages.text("notes.place.select", entry.lostIn()));
            }
        });
        HBox row = new HBox(label, place);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("entry-lost-row");
        return row;
    }

    private List<Button> actions(Entry entry) {
        List<Button> buttons = new ArrayList<>();
        MarkingViewModel marking = viewModel.marking();
        if (entry.kind() == EntryKind.SUGGESTED || (entry.kind() == EntryKind.REJECTED && entry.isPlaced())) {
            buttons.add(icon("confirm", Feather.CHECK, () -> marking.deciding().confirm(entry)));
        }
        if (entry.kind() == EntryKind.SUGGESTED || (entry.kind() == EntryKind.CONFIRMED && entry.isPlaced())) {
            buttons.add(icon("reject", Feather.X, () -> marking.deciding().reject(entry)));
        }
        if (entry.kind().isByHand()) {
            buttons.add(icon("edit", Feather.EDIT_2, () -> edit(entry)));
        }
        if (entry.kind() != EntryKind.SUGGESTED) {
            buttons.add(icon("delete", Feather.TRASH_2, () -> marking.remove(entry)));
        }
        return buttons;
    }

    private Button icon(String what, Ikon icon, Runnable action) {
        IconButton button = new IconButton("notes-" + what, icon, messages.text("notes.action." + what), action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void edit(Entry entry) {
        Popover popover = new Popover();
        NoteEditor editor = new NoteEditor(
                entry.anchor().quote(),
                entry.note(),
                messages,
                note -> viewModel.marking().note(entry, note),
                () -> popover.hide(Duration.ZERO));
        popover.setContentNode(PopoverGround.under(editor, theme));
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setDetachable(false);
        popover.setOnHidden(event -> editor.finish());
        popover.show(this);
        editor.focusField();
    }
}
