package org.diptych.ui.notes;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.diptych.ui.shared.Theme;

/** Gives what stands in a popover the tokens of the window, which a popover does not inherit. */
final class PopoverGround extends StackPane {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private PopoverGround(Region content, Theme theme) {
        super(content);
        getStyleClass().addAll("diptych", "popover-ground");
        pseudoClassStateChanged(DARK, theme.isDark());
    }

    static PopoverGround under(Region content, Theme theme) {
        return new PopoverGround(content, theme);
    }
}
