package org.diptych.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.model.Codebook;
import org.diptych.project.disk.DurableFile;

/** The codebook with which new comparisons begin: the user's own where there is one, otherwise the bundled one. */
public final class DefaultCodebook {
    private static final String NAME = "topics.codebook";

    private final Path folder;

    /** @param folder the user's configuration folder; made when something is kept */
    public DefaultCodebook(Path folder) {
        this.folder = folder;
    }

    /** Reads it; throws {@link IOException} whose message is a sentence when the user's own cannot be read. */
    public Codebook read() throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? CodebookFile.read(file) : CodebookFile.bundled();
    }

    /** Keeps a codebook for new comparisons. The file before stays whole until the new one is. */
    public void keep(Codebook codebook) throws IOException {
        Files.createDirectories(folder);
        DurableFile.write(folder.resolve(NAME), CodebookFile.write(codebook).getBytes(StandardCharsets.UTF_8));
    }
}
