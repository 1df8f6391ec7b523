package org.diptych.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.model.Original;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;

/**
 * Reads a statement from a file, from dropped data or from pasted text. Thread-safe; opens no network connection. The
 * same bytes under the same name always give equal statements.
 */
public final class StatementReader {
    /** Largest document, in bytes. */
    public static final int MOST_BYTES = 50 << 20;

    /** Longest text, in UTF-16 units. */
    static final int MOST_CHARACTERS = 10_000_000;

    static final String MOST_CHARACTERS_IN_MILLIONS = String.valueOf(MOST_CHARACTERS / 1_000_000);

    /**
     * Reads a file.
     *
     * @throws ImportException with a sentence for the user when it cannot be read
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Statement read(Path file, Progress progress) throws ImportException {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new ImportException(ImportProblem.MISSING, name);
        }
        if (Files.isDirectory(file)) {
            throw new ImportException(ImportProblem.FOLDER, name);
        }
        progress.at(0);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in.readNBytes(MOST_BYTES + 1), progress);
            }
        } catch (IOException e) {
            throw new ImportException(ImportProblem.UNREADABLE, name, "", e);
        }
    }

    /**
     * Reads a document that is already in memory.
     *
     * @param fileName its name, without a folder
     * @throws ImportException with a sentence for the user when it cannot be read
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Statement read(String fileName, byte[] bytes, Progress progress) throws ImportException {
        if (bytes.length == 0) {
            throw new ImportException(ImportProblem.EMPTY, fileName);
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(fileName);
        }
        progress.at(0.05);
        Document document = FormatGuess.of(fileName, bytes).reader().read(fileName, bytes, progress.part(0.1, 0.9));
        if (document.text().length() > MOST_CHARACTERS) {
            throw new ImportException(ImportProblem.TOO_LONG, fileName, MOST_CHARACTERS_IN_MILLIONS, null);
        }
        String text = Statement.normalise(CleanText.of(document.text())).strip();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new ImportException(ImportProblem.NO_LETTERS, fileName);
        }
        progress.at(0.9);
        Provenance provenance = ProvenanceGuess.of(text, document.imprint());
        progress.at(1);
        return new Statement(text, provenance, new Original(fileName, bytes));
    }

    /** Takes text from the clipboard. Its original is the text in UTF-8; a blank text gives a blank statement. */
    public Statement pasted(String text) {
        String clean = Statement.normalise(CleanText.of(text)).strip();
        return Statement.ofText(clean, ProvenanceGuess.of(clean, Imprint.none()));
    }

    private static ImportException tooLarge(String fileName) {
        return new ImportException(ImportProblem.TOO_LARGE, fileName, String.valueOf(MOST_BYTES >> 20), null);
    }
}
