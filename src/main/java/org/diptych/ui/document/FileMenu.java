package org.diptych.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** New, open, recent files, import, save. */
public final class FileMenu extends MenuButton {
    private final DocumentViewModel viewModel;
    private final Menu recent;

    /**
     * @param anew begins with two empty statements
     * @param statement opens a chosen file that is no comparison
     */
    public FileMenu(DocumentViewModel viewModel, Messages messages, Runnable anew, Consumer<Path> statement) {
        super(messages.text("document.menu"), new FontIcon(Feather.FOLDER));
        this.viewModel = viewModel;
        setId("file-menu");
        getStyleClass().add("flat");
        this.recent = new Menu(messages.text("document.menu.recent"));
        Menu imports = new Menu(messages.text("document.menu.import"));
        imports.setId("menu-import");
        imports.getItems()
                .add(item("menu-import-qdpx", messages.text("document.menu.import.qdpx"), viewModel::importProject));
        getItems()
                .addAll(
                        keyed("menu-new", messages.text("document.menu.new"), anew, "Shortcut+N"),
                        item("menu-open", messages.text("document.menu.open"), () -> viewModel.open(statement)),
                        recent,
                        imports,
                        new SeparatorMenuItem(),
                        keyed("menu-save", messages.text("document.menu.save"), viewModel::save, "Shortcut+S"),
                        keyed(
                                "menu-save-as",
                                messages.text("document.menu.save-as"),
                                viewModel::saveAs,
                                "Shortcut+Shift+S"));
        viewModel.recentProperty().subscribe(this::list);
    }

    private void list(List<RecentRow> files) {
        recent.setDisable(files.isEmpty());
        recent.getItems()
                .setAll(files.stream()
                        .map(one -> {
                            MenuItem item = item("", one.file().toString(), () -> viewModel.open(one.file()));
                            item.setMnemonicParsing(false);
                            return item;
                        })
                        .toList());
    }

    private static MenuItem item(String id, String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The window's own list of keys takes them; here they are only shown. */
    private static MenuItem keyed(String id, String label, Runnable action, String keys) {
        MenuItem item = item(id, label, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }
}
