package org.diptych.ui.shared;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that narrows the list below it. */
public final class SearchField extends CustomTextField {

    /**
     * @param id id of the node
     * @param prompt what stands in it while it is empty
     * @param name what a screen reader says
     */
    public SearchField(String id, String prompt, String name) {
        setId(id);
        setLeft(new FontIcon(Feather.SEARCH));
        setPromptText(prompt);
        setAccessibleText(name);
        getStyleClass().add("search-field");
    }
}
