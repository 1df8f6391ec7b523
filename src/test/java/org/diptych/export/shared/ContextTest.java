package org.diptych.export.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContextTest {
    private static final String TEXT = "First line\nThe grain treaty stays in force for the whole harbour";

    @Test
    void contextEndsAtWordsAndLines() {
        int treaty = TEXT.indexOf("treaty");

        assertEquals(11, Context.start(TEXT, treaty, 40));
        assertEquals(
                "force", TEXT.substring(Context.start(TEXT, TEXT.indexOf(" for the"), 8), TEXT.indexOf(" for the")));
        assertEquals("treaty stays in", TEXT.substring(treaty, Context.end(TEXT, treaty + 6, 12)));
        assertEquals(10, Context.end(TEXT, 5, 40));
    }

    @Test
    void characterOfTwoUnitsIsNotCut() {
        String faces = "\uD83D\uDE00".repeat(30);

        assertEquals(0, Context.start(faces, 20, 19) % 2);
        assertEquals(0, Context.end(faces, 20, 19) % 2);
    }
}
