package org.diptych.importing;

import org.diptych.model.Progress;

/** Reads documents of one format. Implementations keep no state. */
@FunctionalInterface
interface FormatReader {

    /**
     * Reads a whole document.
     *
     * @param fileName name for messages
     * @param bytes the document, at least one byte; not changed
     */
    Document read(String fileName, byte[] bytes, Progress progress) throws ImportException;
}
