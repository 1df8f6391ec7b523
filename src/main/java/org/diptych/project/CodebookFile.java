package org.diptych.project;

import java.io.IOException;
import java.nio.file.Path;
import org.diptych.model.Codebook;

/** Reads and writes codebooks in Diptych's text format. */
public final class CodebookFile {
    private CodebookFile() {}

    /** The codebook that ships with Diptych. */
    public static Codebook bundled() {
        return Codebook.empty();
    }

    /** Reads a codebook; throws {@link IOException} whose message is a sentence with the line that is wrong. */
    public static Codebook read(Path file) throws IOException {
        return Codebook.empty();
    }

    /** The codebook in the text format. */
    public static String write(Codebook codebook) {
        return codebook.name();
    }
}
