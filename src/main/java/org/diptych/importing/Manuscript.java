package org.diptych.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text while it is put together from a document: paragraphs with a blank line between them, white space collapsed as a
 * browser does it. A table row becomes one line with tabs, unless its cells hold whole paragraphs; then the table only
 * arranges the page, and the paragraphs follow one another.
 */
final class Manuscript {
    /** Longest text of a cell that is still an entry of a table, in UTF-16 units. */
    private static final int LONGEST_ENTRY = 160;

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean gap;
    private String heading = "";

    private static final class Row {
        final List<List<String>> cells = new ArrayList<>();

        boolean isOfATable() {
            return cells.size() > 1
                    && cells.stream()
                            .allMatch(cell -> cell.size() <= 1
                                    && cell.stream().allMatch(entry -> entry.length() <= LONGEST_ENTRY));
        }
    }

    /** @param limit most UTF-16 units that the text may get; see {@link #isFull()} */
    Manuscript(int limit) {
        this.limit = limit;
    }

    /** Adds text to the paragraph; white space in it is collapsed. */
    void add(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                gap = true;
            } else {
                fillGap(c);
                paragraph.append(c);
            }
        }
    }

    private void fillGap(char next) {
        if (gap && !paragraph.isEmpty() && last() != '\n' && !(isWide(last()) && isWide(next))) {
            paragraph.append(' ');
        }
        gap = false;
    }

    /** Chinese and Japanese need no blank where the source of a page has a line end. */
    private static boolean isWide(char c) {
        return (c >= '\u3000' && c <= '\u9FFF') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    private char last() {
        return paragraph.charAt(paragraph.length() - 1);
    }

    /** Adds a line of text of which nothing is collapsed. */
    void addLine(CharSequence line) {
        paragraph.append(line);
        lineBreak();
    }

    /** Ends the line, not the paragraph; two in a row end the paragraph. */
    void lineBreak() {
        gap = false;
        if (!paragraph.isEmpty() && last() == '\n') {
            endParagraph();
        } else if (!paragraph.isEmpty()) {
            paragraph.append('\n');
        }
    }

    /** Ends the paragraph, if one was begun. */
    void endParagraph() {
        gap = false;
        String done = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!done.isEmpty()) {
            put(done);
        }
    }

    /** Ends the paragraph and remembers it if it is the first heading. */
    void endHeading() {
        String done = paragraph.toString().strip();
        if (heading.isEmpty()) {
            heading = done.replace('\n', ' ');
        }
        endParagraph();
    }

    /** Adds finished paragraphs that have blank lines between them. */
    void addParagraphs(String paragraphs) {
        endParagraph();
        for (String done : paragraphs.split("\n\n+", -1)) {
            if (!done.isBlank()) {
                put(done.strip());
            }
        }
    }

    private void put(String done) {
        Row row = rows.peek();
        if (row != null && !row.cells.isEmpty()) {
            row.cells.get(row.cells.size() - 1).add(done);
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(done, 0, Math.max(0, Math.min(done.length(), limit + 1 - text.length())));
    }

    void openRow() {
        endParagraph();
        rows.push(new Row());
    }

    void openCell() {
        endParagraph();
        Row row = rows.peek();
        if (row != null) {
            row.cells.add(new ArrayList<>());
        }
    }

    void closeRow() {
        endParagraph();
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        if (row.isOfATable()) {
            String line = String.join(
                    "\t", row.cells.stream().map(cell -> String.join("", cell)).toList());
            if (!line.isBlank()) {
                put(line.strip());
            }
        } else {
            row.cells.forEach(cell -> cell.forEach(this::put));
        }
    }

    /** Whether the text is longer than it may be, so that reading on is of no use. */
    boolean isFull() {
        return text.length() + paragraph.length() > limit;
    }

    /** The text so far, without an unfinished table row. */
    String text() {
        endParagraph();
        return text.toString();
    }

    /** The first heading, or an empty text. */
    String heading() {
        return heading;
    }
}
