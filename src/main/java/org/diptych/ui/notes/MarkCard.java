package org.diptych.ui.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;

/** What stands at a place of a text, and what can be decided about it: Enter confirms, Delete rejects or removes. */
final class MarkCard extends VBox {
    private static final int MOST = 4;

    private final MarkingViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final Actions actions;

    /** What the card cannot do itself. */
    interface Actions {
        void close();

        void chooseTopic(Entry entry);

        void writeNote(Entry entry);
    }

    /**
     * @param entries what stands there, the most telling first; at least one
     * @param text gets the keys that are not for the card
     */
    MarkCard(
            List<Entry> entries,
            MarkingViewModel viewModel,
            Messages messages,
            Theme theme,
            Actions actions,
            Node text) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.actions = actions;
        setId("mark-card");
        getStyleClass().add("mark-card");
        setFocusTraversable(true);
        entries.stream().limit(MOST).forEach(entry -> {
            boolean first = getChildren().isEmpty();
            if (!first) {
                getChildren().add(new Separator());
            }
            getChildren().add(block(entry, first));
        });
        addEventFilter(KeyEvent.ANY, event -> key(event, entries.get(0), text));
    }

    private void key(KeyEvent event, Entry first, Node text) {
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        KeyCode code = event.getCode();
        if (pressed && code == KeyCode.ENTER && isFocused()) {
            confirm(first);
        } else if (pressed && code == KeyCode.DELETE) {
            refuse(first);
        } else if (pressed && code == KeyCode.ESCAPE) {
            actions.close();
        } else if (isForText(event)) {
            actions.close();
            text.requestFocus();
            Event.fireEvent(text, event.copyFor(text, text));
        } else {
            return;
        }
        event.consume();
    }

    /** Typing goes on in the text; keys that walk through the card or press its buttons do not. */
    private boolean isForText(KeyEvent event) {
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        KeyCode code = event.getCode();
        return pressed
                ? code.isArrowKey() || code == KeyCode.BACK_SPACE || (event.isShortcutDown() && !code.isModifierKey())
                : event.getEventType() == KeyEvent.KEY_TYPED
                        && !event.getCharacter().isBlank()
                        && event.getCharacter().charAt(0) > ' '
                        && event.getCharacter().charAt(0) != '\u007f';
    }

    private VBox block(Entry entry, boolean first) {
        VBox block = new VBox();
        block.getStyleClass().add("mark-block");
        entry.topic()
                .ifPresent(topic ->
                        block.getChildren().add(new TopicTag(topic, viewModel.position(topic), theme, messages)));
        Label origin = new Label(origin(entry));
        origin.setWrapText(true);
        origin.getStyleClass().add("mark-origin");
        block.getChildren().add(origin);
        if (!entry.note().isBlank()) {
            block.getChildren().add(new MarkdownText(entry.note()));
        }
        HBox buttons = new HBox();
        buttons.getStyleClass().add("mark-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        String suffix =
                first ? "" : "-" + entry.topic().map(topic -> topic.id()).orElse("note");
        if (entry.kind() == EntryKind.SUGGESTED || entry.kind() == EntryKind.REJECTED) {
            buttons.getChildren().add(button("mark-confirm" + suffix, "marking.confirm", () -> confirm(entry)));
        }
        if (entry.kind() == EntryKind.SUGGESTED || entry.kind() == EntryKind.CONFIRMED) {
            buttons.getChildren().add(button("mark-reject" + suffix, "marking.reject", () -> refuse(entry)));
        }
        if (entry.kind() == EntryKind.CONFIRMED || entry.kind() == EntryKind.REJECTED) {
            buttons.getChildren().add(button("mark-reset" + suffix, "marking.reset", () -> {
                actions.close();
                viewModel.remove(entry);
            }));
        }
        if (entry.kind() != EntryKind.REJECTED) {
            buttons.getChildren()
                    .add(button("mark-retopic" + suffix, "marking.topic", () -> actions.chooseTopic(entry)));
        }
        buttons.getChildren()
                .add(button(
                        "mark-note" + suffix,
                        entry.note().isBlank() ? "marking.note" : "marking.note.edit",
                        () -> actions.writeNote(entry)));
        if (entry.kind().isByHand()) {
            buttons.getChildren().add(button("mark-remove" + suffix, "marking.remove", () -> refuse(entry)));
        }
        block.getChildren().add(buttons);
        return block;
    }

    private String origin(Entry entry) {
        if (entry.subject() instanceof Subject.Marked marked) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(messages.locale())
                    .format(marked.annotation().made().atZone(ZoneId.systemDefault()));
            return marked.annotation().author().isBlank()
                    ? messages.text("marking.origin.hand", day)
                    : messages.text("marking.origin.author", marked.annotation().author(), day);
        }
        return switch (entry.kind()) {
            case CONFIRMED -> messages.text("marking.origin.confirmed");
            case REJECTED -> messages.text("marking.origin.rejected");
            default -> messages.text("marking.origin.found", entry.pattern());
        };
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void confirm(Entry entry) {
        actions.close();
        if (entry.kind() == EntryKind.SUGGESTED || entry.kind() == EntryKind.REJECTED) {
            viewModel.deciding().confirm(entry);
        }
    }

    private void refuse(Entry entry) {
        actions.close();
        if (entry.kind().isByHand()) {
            viewModel.remove(entry);
        } else if (entry.kind() != EntryKind.REJECTED) {
            viewModel.deciding().reject(entry);
        }
    }
}
