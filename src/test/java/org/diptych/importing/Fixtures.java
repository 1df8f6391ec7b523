package org.diptych.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.diptych.model.Progress;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Assertions;

/** The documents beside the tests, and what is done with them again and again. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Statement read(String name) throws ImportException {
        return read(name, bytes(name));
    }

    static Statement read(String name, byte[] bytes) throws ImportException {
        return new StatementReader().read(name, bytes, Progress.NONE);
    }

    /** The problem that the document has. */
    static ImportProblem problem(String name, byte[] bytes) {
        ImportException exception = Assertions.assertThrows(ImportException.class, () -> read(name, bytes));
        Assertions.assertTrue(String.valueOf(exception.getMessage()).contains("“" + name + "”"));
        return exception.problem();
    }
}
