package org.diptych.export.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.diptych.export.shared.CleanText;
import org.diptych.model.Progress;

/**
 * Tables as an Excel workbook (.xlsx), one sheet each, with a fixed head row and filters. Texts are stored as texts, so
 * that none is computed. Rows go to the file as they are made.
 */
public final class WorkbookFile {
    /** Rows kept in memory before they are written. */
    private static final int ROWS_AT_ONCE = 500;

    private static final String HEAD_GROUND = "E8ECF1";
    private static final int LONGEST_WIDTH = 80;

    private WorkbookFile() {}

    /**
     * Writes the workbook.
     *
     * @throws IOException when a table has more rows than a sheet can hold, or the stream fails
     */
    public static void write(List<Table> tables, OutputStream stream, Progress progress) throws IOException {
        try (Workbook workbook = new Workbook(stream, "Diptych", null)) {
            for (int i = 0; i < tables.size(); i++) {
                Table table = tables.get(i);
                Progress part = progress.part(i / (double) tables.size(), (i + 1) / (double) tables.size());
                sheet(workbook, table, part);
            }
        }
    }

    private static void sheet(Workbook workbook, Table table, Progress progress) throws IOException {
        if (table.size() >= Worksheet.MAX_ROWS) {
            throw new IOException("The table of " + table.name() + " has more rows than Excel can hold ("
                    + Worksheet.MAX_ROWS + "); write CSV files instead");
        }
        String name = table.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + table.name().substring(1);
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column about = table.columns().get(column);
            sheet.width(column, Math.min(about.width(), LONGEST_WIDTH) + 2.0);
            sheet.inlineString(0, column, about.name());
            sheet.style(0, column).bold().fillColor(HEAD_GROUND).set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.size(), table.columns().size() - 1);
        int[] row = {0};
        table.rows().writeTo(cells -> {
            progress.at(row[0] / (double) Math.max(1, table.size()));
            row[0]++;
            write(sheet, row[0], cells, table.columns());
            if (row[0] % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        });
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, List<Cell> cells, List<Table.Column> columns) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Text text) {
                String value = SheetText.of(CleanText.of(text.text()));
                if (!value.isEmpty()) {
                    sheet.inlineString(row, column, value);
                }
            } else {
                sheet.value(row, column, Figures.rounded((Cell.Figure) cells.get(column)));
            }
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .wrapText(columns.get(column).width() >= LONGEST_WIDTH / 2)
                    .set();
        }
    }
}
