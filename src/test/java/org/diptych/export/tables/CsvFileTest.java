package org.diptych.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void fileBeginsWithAByteOrderMarkAndLinesEndWithCrLf() throws IOException {
        List<Table.Column> columns = List.of(new Table.Column("term", 9), new Table.Column("count", 9));
        Table table = new Table("terms", columns, 1, sink -> sink.row(List.of(Cell.of("Hafen"), Cell.of(3))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CsvFile.write(table, out, Progress.NONE);

        assertEquals("\uFEFFterm,count\r\nHafen,3\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void fieldsWithCommasQuotesOrLineEndsAreQuoted() {
        assertEquals("\"a,b\"", CsvFile.field(Cell.of("a,b")));
        assertEquals("\"say \"\"no\"\"\"", CsvFile.field(Cell.of("say \"no\"")));
        assertEquals("\"one\ntwo\"", CsvFile.field(Cell.of("one\ntwo")));
        assertEquals("plain", CsvFile.field(Cell.of("plain")));
        assertEquals("", CsvFile.field(Cell.of("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
    void textThatASpreadsheetWouldComputeIsText(String start) {
        String field = CsvFile.field(Cell.of(start + "cmd|' /C calc'!A0"));

        assertEquals("'" + start, field.replaceFirst("^\"", "").substring(0, 2));
    }

    @Test
    void negativeNumbersStayNumbers() {
        assertEquals("-1.5", CsvFile.field(Cell.of(-1.5)));
        assertEquals("0.3333", CsvFile.field(Cell.of(1 / 3.0)));
        assertEquals("0", CsvFile.field(Cell.of(-0.000001)));
        assertEquals("1200", CsvFile.field(Cell.of(1200)));
    }

    @Test
    void loneSurrogatesBecomeReplacementCharacters() {
        assertEquals("a\uFFFDb", CsvFile.field(Cell.of("a\uD800b")));
    }
}
