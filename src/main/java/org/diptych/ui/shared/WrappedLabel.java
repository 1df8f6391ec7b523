package org.diptych.ui.shared;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that wrap and keep the height that they need. */
public final class WrappedLabel extends Label {

    /** @param style style class */
    public WrappedLabel(String words, String style) {
        super(words);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
