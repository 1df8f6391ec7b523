package org.diptych.export.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.export.shared.CleanText;
import org.diptych.model.Progress;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, by which Excel knows the encoding.
 *
 * <p>A text that a spreadsheet would compute gets an apostrophe in front, as OWASP, "CSV Injection", recommends.
 * Numbers stay numbers.
 */
public final class CsvFile {
    private static final String LINE_END = "\r\n";
    /** The wide forms are read as formulas where Chinese, Japanese or Korean is typed. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    /** Writes the table with its head; cancellation leaves the stream as it is. */
    public static void write(Table table, OutputStream stream, Progress progress) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        for (int i = 0; i < table.columns().size(); i++) {
            out.write((i == 0 ? "" : ",") + table.columns().get(i).name());
        }
        out.write(LINE_END);
        int[] done = {0};
        table.rows().writeTo(cells -> {
            progress.at(done[0]++ / (double) Math.max(1, table.size()));
            write(out, cells);
        });
        out.flush();
    }

    private static void write(Writer out, List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(field(cells.get(i)));
        }
        out.write(LINE_END);
    }

    static String field(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return quoted(harmless(CleanText.of(text.text())));
        }
        return Figures.text((Cell.Figure) cell);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        boolean edges = !text.isEmpty() && text.strip().length() < text.length();
        return plain && !edges ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
