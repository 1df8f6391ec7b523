package org.diptych.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the plain word lists that ship beside the classes: UTF-8, one entry a line, {@code #} begins a comment line. */
public final class WordList {
    private WordList() {}

    /**
     * The entries of a list that ships with the program.
     *
     * @param neighbour a class in whose package the list lies
     * @throws IllegalStateException when there is no such list
     */
    public static List<String> read(Class<?> neighbour, String name) {
        return find(neighbour, name)
                .orElseThrow(() -> new IllegalStateException("the word list " + name + " is missing"));
    }

    /** The bytes of a list that ships with the program, comments and all; errors as in {@link #read}. */
    static byte[] bytes(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
    }

    /** The entries of a list, empty when there is none of that name. */
    public static Optional<List<String>> find(Class<?> neighbour, String name) {
        InputStream stream = neighbour.getResourceAsStream(name);
        if (stream == null) {
            return Optional.empty();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Optional.of(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
    }
}
