package org.diptych.ui.document;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which file the window shows.
 *
 * @param file where it is; empty when it was never saved
 * @param unsaved whether it holds changes that are not in the file
 */
public record Document(Optional<Path> file, boolean unsaved) {

    /** Name of the file without its ending; empty when it was never saved. */
    public Optional<String> name() {
        return file.map(path -> String.valueOf(path.getFileName()).replaceFirst("\\.diptych$", ""));
    }

    Document withUnsaved(boolean value) {
        return new Document(file, value);
    }
}
