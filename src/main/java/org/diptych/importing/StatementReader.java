package org.diptych.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.model.Original;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;

/** Reads a statement from a file or from pasted text. Thread-safe. */
public final class StatementReader {

    /** Reads a file; throws {@link ImportException} with a sentence for the user when it cannot be read. */
    public Statement read(Path file, Progress progress) throws ImportException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            progress.at(1);
            return new Statement(
                    new String(bytes, StandardCharsets.UTF_8),
                    Provenance.unknown(),
                    new Original(String.valueOf(file.getFileName()), bytes));
        } catch (IOException e) {
            throw new ImportException("“" + file + "” cannot be read.", e);
        }
    }

    /** Takes text from the clipboard. */
    public Statement pasted(String text) {
        return Statement.ofText(text, Provenance.unknown());
    }
}
