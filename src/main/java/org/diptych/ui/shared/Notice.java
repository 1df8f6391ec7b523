package org.diptych.ui.shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something the user is told in the window, without a dialog.
 *
 * @param kind how serious it is
 * @param text one or two whole sentences
 * @param file a file that was written, to be opened from the notice
 */
public record Notice(Kind kind, String text, Optional<Path> file) {

    /** How serious a notice is. */
    public enum Kind {
        DONE,
        PROBLEM
    }
}
