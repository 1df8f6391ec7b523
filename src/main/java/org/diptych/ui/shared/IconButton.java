package org.diptych.ui.shared;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows only an icon; its sentence is the tooltip and what a screen reader says. */
public final class IconButton extends Button {

    /** @param id id of the node */
    public IconButton(String id, Ikon icon, String sentence, Runnable action) {
        setId(id);
        setGraphic(new FontIcon(icon));
        getStyleClass().addAll("icon-button", "button-icon", "flat");
        say(sentence);
        Hint.on(this, this::getAccessibleText);
        setOnAction(event -> action.run());
    }

    /** Changes the sentence. */
    public void say(String sentence) {
        setAccessibleText(sentence);
    }

    /** Changes the icon. */
    public void draw(Ikon icon) {
        setGraphic(new FontIcon(icon));
    }
}
