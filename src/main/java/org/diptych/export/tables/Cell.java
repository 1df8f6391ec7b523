package org.diptych.export.tables;

/** What stands in a cell: a text or a number. A text is never read as a formula. */
public sealed interface Cell {

    /** A cell with a text; spreadsheets must not compute it. */
    record Text(String text) implements Cell {}

    /**
     * A cell with a number.
     *
     * @param value finite
     */
    record Figure(double value) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    /** A number; one that is not finite is written out as a word. */
    static Cell of(double value) {
        return Double.isFinite(value) ? new Figure(value) : new Text(Double.toString(value));
    }

    static Cell of(boolean value) {
        return new Text(value ? "yes" : "no");
    }
}
