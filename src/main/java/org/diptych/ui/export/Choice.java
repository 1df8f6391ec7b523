package org.diptych.ui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something that is either in the report or not.
 *
 * @param id its key
 * @param label what the user reads
 * @param possible whether there is anything of it
 * @param chosen whether it is in the report
 */
public record Choice(String id, String label, boolean possible, BooleanProperty chosen) {

    static Choice of(String id, String label, boolean possible, boolean chosen) {
        return new Choice(id, label, possible, new SimpleBooleanProperty(chosen));
    }

    boolean isChosen() {
        return chosen.get();
    }
}
