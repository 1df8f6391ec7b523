package org.diptych.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;

/** Everything that can be done with the words at a place of a text. */
final class MarkingMenu extends ContextMenu {
    private final Side side;
    private final MarkingViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final Actions actions;

    /** What the menu cannot do itself. */
    interface Actions extends MarkCard.Actions {
        /** Lets the user choose a topic for the selected words. */
        void chooseTopic();

        /** Writes a note on the selected words. */
        void writeNote();

        /** Gives a highlight the selected words. */
        void resize(Entry entry);
    }

    /** @param entries what stands at the place, the most telling first */
    MarkingMenu(
            Side side,
            List<Entry> entries,
            MarkingViewModel viewModel,
            Messages messages,
            Theme theme,
            Actions actions) {
        this.side = side;
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.actions = actions;
        if (viewModel.hasSelection(side)) {
            getItems().addAll(marks(), item("marking.menu.note", "", actions::writeNote));
        }
        entries.forEach(entry -> {
            separate();
            getItems().addAll(of(entry));
        });
        separate();
        getItems().addAll(links());
    }

    private Menu marks() {
        Menu menu = new Menu(messages.text("marking.menu.mark"));
        menu.setId("mark-menu");
        List<Topic> topics = viewModel.keyTopics();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            MenuItem item = new MenuItem(
                    String.valueOf(i + 1), new TopicTag(topic, viewModel.position(topic), theme, messages));
            item.setOnAction(event -> viewModel.mark(side, topic.id()));
            menu.getItems().add(item);
        }
        if (!topics.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item("marking.menu.other", "", actions::chooseTopic));
        return menu;
    }

    private List<MenuItem> of(Entry entry) {
        List<MenuItem> items = new ArrayList<>();
        String name = entry.topic().map(messages::topic).orElse("");
        if (entry.kind() == EntryKind.SUGGESTED || entry.kind() == EntryKind.REJECTED) {
            items.add(item(
                    "marking.menu.confirm", name, () -> viewModel.deciding().confirm(entry)));
        }
        if (entry.kind() == EntryKind.SUGGESTED || entry.kind() == EntryKind.CONFIRMED) {
            items.add(
                    item("marking.menu.reject", name, () -> viewModel.deciding().reject(entry)));
        }
        if (entry.kind() == EntryKind.CONFIRMED || entry.kind() == EntryKind.REJECTED) {
            items.add(item("marking.menu.reset", name, () -> viewModel.remove(entry)));
        }
        if (entry.kind().isByHand()) {
            if (viewModel.hasSelection(side)) {
                items.add(item("marking.menu.resize", name, () -> actions.resize(entry)));
            }
            items.add(item(
                    entry.note().isBlank() ? "marking.menu.annotate" : "marking.menu.note.edit",
                    name,
                    () -> actions.writeNote(entry)));
            items.add(item(
                    entry.kind() == EntryKind.NOTE ? "marking.menu.note.remove" : "marking.menu.remove",
                    name,
                    () -> viewModel.remove(entry)));
        }
        if (entry.kind() != EntryKind.REJECTED) {
            items.add(item("marking.menu.topic", name, () -> actions.chooseTopic(entry)));
        }
        return items;
    }

    private List<MenuItem> links() {
        MenuItem link = item("marking.menu.link", "", viewModel.deciding()::link);
        MenuItem unlink = item("marking.menu.unlink", "", viewModel.deciding()::unlink);
        MenuItem alone =
                item("marking.menu.alone", "", () -> viewModel.deciding().noCounterpart(side));
        link.setDisable(!viewModel.deciding().canLink());
        unlink.setDisable(!viewModel.deciding().canLink());
        alone.setDisable(viewModel.deciding().passage(side).isEmpty());
        return List.of(link, unlink, alone);
    }

    private void separate() {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
    }

    /** @param name name of the topic that the sentence speaks of, if it does */
    private MenuItem item(String key, String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key, name));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }
}
