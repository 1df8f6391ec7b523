package org.diptych.ui.shared;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.diptych.model.Side;

/** The letter of a statement on its colour. */
public final class SideTag extends Label {

    public SideTag() {
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public SideTag(Side side) {
        this();
        show(side, side.name());
    }

    /** Shows words on the colour of a side. */
    public void show(Side side, String words) {
        setText(words);
        getStyleClass().setAll("label", "side-tag", "side-" + side.name().toLowerCase(Locale.ROOT));
    }
}
