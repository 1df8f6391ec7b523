/**
 * A comparison as tables: CSV files and a workbook. Doors: {@link org.diptych.export.tables.Tables}, {@link
 * org.diptych.export.tables.CsvFile}, {@link org.diptych.export.tables.WorkbookFile}.
 */
@NullMarked
package org.diptych.export.tables;

import org.jspecify.annotations.NullMarked;
