package org.diptych.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void textIsNormalised() {
        Statement statement = Statement.ofText("\uFEFFCafe\u0301\r\ntalks\rend", Provenance.unknown());

        assertEquals("Café\ntalks\nend", statement.text());
    }

    @Test
    void originalKeepsTheBytesThatWereRead() {
        byte[] bytes = {1, 2, 3};
        Original original = new Original("a.bin", bytes);
        bytes[0] = 9;
        original.bytes()[1] = 9;

        assertEquals(
                List.of((byte) 1, (byte) 2, (byte) 3),
                List.of(original.bytes()[0], original.bytes()[1], original.bytes()[2]));
        assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", original.sha256());
        assertNotEquals(original, new Original("a.bin", bytes));
    }

    @Test
    void blankStatementHasNoParagraph() {
        assertTrue(Statement.blank().isBlank());
        assertEquals(List.of(), Statement.blank().paragraphs());
    }
}
