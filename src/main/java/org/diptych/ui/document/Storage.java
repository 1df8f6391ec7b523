package org.diptych.ui.document;

import java.io.IOException;
import java.util.Optional;
import org.diptych.project.ProjectStore;
import org.diptych.project.state.Autosave;
import org.diptych.project.state.RecentFiles;
import org.diptych.project.state.Recovery;

/**
 * The disk as a document needs it.
 *
 * @param autosave empty where the state folder cannot be written
 */
public record Storage(ProjectStore store, Recovery recovery, Optional<Autosave> autosave, RecentFiles recent) {

    /** Puts everything on the disk and lets go of it. */
    public void close() throws IOException {
        if (autosave.isPresent()) {
            autosave.get().close();
        }
    }
}
