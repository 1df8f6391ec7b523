package org.diptych.project.state;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.project.disk.FileStamp;

/**
 * The file to which unsaved work belongs.
 *
 * @param file where it is; empty when it was never saved
 * @param stamp what it was when it was opened or saved last
 */
public record Origin(Optional<Path> file, Optional<FileStamp> stamp) {
    /** Never saved. */
    public static final Origin NONE = new Origin(Optional.empty(), Optional.empty());
}
