package org.diptych.ui.compare;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a statement: buttons where there is room, and everything in a menu. */
final class HeadActions extends HBox {

    /** What the buttons do. */
    interface Actions {
        void browse();

        void describe();

        void open();

        void paste();

        void clear();
    }

    /**
     * @param side letter of the statement
     * @param present whether there is a statement
     * @param linked whether its address is known
     * @param roomy whether there is room for buttons
     */
    HeadActions(
            String side,
            Messages messages,
            Actions actions,
            BooleanExpression present,
            BooleanExpression linked,
            BooleanExpression roomy) {
        String suffix = "-" + side.toLowerCase(Locale.ROOT);
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        IconButton link =
                new IconButton("source" + suffix, Feather.EXTERNAL_LINK, messages.text("head.source"), actions::browse);
        IconButton edit =
                new IconButton("describe" + suffix, Feather.EDIT_2, messages.text("head.describe"), actions::describe);
        IconButton open =
                new IconButton("open" + suffix, Feather.FOLDER, messages.text("head.open", side), actions::open);
        IconButton paste =
                new IconButton("paste" + suffix, Feather.CLIPBOARD, messages.text("head.paste", side), actions::paste);
        MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_VERTICAL));
        more.setId("more" + suffix);
        more.getStyleClass().addAll("icon-button", "button-icon", "flat", "no-arrow");
        more.setAccessibleText(messages.text("head.more", side));
        more.setTooltip(new Tooltip(messages.text("head.more", side)));
        MenuItem browse = item(messages.text("head.source"), Feather.EXTERNAL_LINK, actions::browse);
        browse.visibleProperty().bind(linked);
        MenuItem clear = item(messages.text("head.clear", side), Feather.X, actions::clear);
        clear.setId("clear" + suffix);
        more.getItems()
                .addAll(
                        browse,
                        item(messages.text("head.describe"), Feather.EDIT_2, actions::describe),
                        item(messages.text("head.open", side), Feather.FOLDER, actions::open),
                        item(messages.text("head.paste", side), Feather.CLIPBOARD, actions::paste),
                        clear);
        show(link, linked.and(roomy));
        show(edit, present.and(roomy));
        show(open, roomy);
        show(paste, roomy);
        show(more, present);
        getChildren().addAll(List.of(link, edit, open, paste, more));
    }

    private static void show(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private static MenuItem item(String text, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
