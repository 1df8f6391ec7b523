package org.diptych.ui.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.diptych.model.Side;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a pane without a text says: how a text comes here. A click beside them goes to the text below. */
final class EmptyPane extends VBox {
    private static final double GAP = 10;

    EmptyPane(Side side, Messages messages, Runnable open, Runnable paste) {
        String suffix = side == Side.A ? "-a" : "-b";
        getStyleClass().add("empty-pane");
        setAlignment(Pos.CENTER);
        setPickOnBounds(false);
        setSpacing(GAP);
        FontIcon icon = new FontIcon(Feather.FILE_TEXT);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(messages.text(side == Side.A ? "empty.title.a" : "empty.title.b"));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(messages.text("empty.hint"));
        hint.getStyleClass().add("empty-hint");
        for (Label words : new Label[] {title, hint}) {
            words.setWrapText(true);
            words.setTextAlignment(TextAlignment.CENTER);
        }
        setPadding(new Insets(0, GAP, 0, GAP));
        Button choose = new Button(messages.text("empty.open"), new FontIcon(Feather.FOLDER));
        choose.setId("empty-open" + suffix);
        choose.getStyleClass().add("accent");
        choose.setOnAction(event -> open.run());
        Button take = new Button(messages.text("empty.paste"), new FontIcon(Feather.CLIPBOARD));
        take.setId("empty-paste" + suffix);
        take.setOnAction(event -> paste.run());
        HBox buttons = new HBox(GAP, choose, take);
        buttons.setAlignment(Pos.CENTER);
        buttons.setPickOnBounds(false);
        getChildren().addAll(icon, title, hint, buttons);
    }
}
