package org.diptych.project.state;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.diptych.model.Comparison;
import org.diptych.project.file.Project;

/**
 * Work that a window left behind when it ended without saving.
 *
 * @param project the work
 * @param origin the file to which it belongs
 * @param inFile what is in that file now, if it can be read
 * @param changed when it was changed last
 * @param draft its snapshot, held by this instance now
 */
public record Unsaved(Project project, Origin origin, Optional<Comparison> inFile, Instant changed, Draft draft) {

    /** Removes it from the disk. */
    public void discard() throws IOException {
        draft.discard();
        draft.close();
    }
}
