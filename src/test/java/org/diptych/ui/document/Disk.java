package org.diptych.ui.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.diptych.project.ProjectStore;
import org.diptych.project.state.Generations;
import org.diptych.project.state.RecentFiles;
import org.diptych.project.state.Recovery;
import org.diptych.project.state.StateFolder;

/** A disk of its own for a window that a test opens. */
public final class Disk {
    private Disk() {}

    /** Without autosave, in a new folder. */
    public static Storage storage() {
        try {
            StateFolder state = new StateFolder(Files.createTempDirectory("diptych-test"));
            return new Storage(
                    new ProjectStore(new Generations(state)),
                    new Recovery(state),
                    Optional.empty(),
                    new RecentFiles(state));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
