package org.diptych.export.tables;

import java.io.IOException;
import java.util.List;

/**
 * A table whose rows are made one after the other, so that a long one needs little memory.
 *
 * @param name short name in lower case; part of a file's name and name of a sheet
 * @param columns from left to right, at least one
 * @param size number of rows, known beforehand for progress
 * @param rows makes the rows
 */
public record Table(String name, List<Column> columns, int size, Rows rows) {
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name lower case with underscores, as programs like it
     * @param width in characters
     */
    public record Column(String name, int width) {}

    /** Makes the rows of a table. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Sink sink) throws IOException;
    }

    /** Takes rows with as many cells as there are columns. */
    @FunctionalInterface
    public interface Sink {
        void row(List<Cell> cells) throws IOException;
    }
}
