package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.ui.shared.TextPieces.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPiecesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Both sides agreed.", "Сторони «домовилися».", "双方同意。", "両者はNATOを", "양측은", "😀 12 %"})
    void otherScriptsStayWhole(String paragraph) {
        assertFalse(TextPieces.areNeeded(paragraph));
        assertEquals(paragraph.isEmpty() ? List.of() : List.of(paragraph), pieces(paragraph));
    }

    @Test
    void wordsAndPunctuationArePieces() {
        assertEquals(List.of("اتفق ", "الجانبان", "."), pieces("اتفق الجانبان."));
        assertEquals(List.of("עם ", "(NATO) ", "שלום"), pieces("עם (NATO) שלום"));
    }

    @Test
    void accentsStayWithTheirLetters() {
        assertEquals(List.of("عمّان"), pieces("عمّان"));
    }

    @Test
    void wordsAreCutWhereALineMayEnd() {
        assertEquals(List.of("दोनों ", "पक्ष ", "सहमत"), pieces("दोनों पक्ष सहमत"));
    }

    @Test
    void marksOfDirectionAreUnseen() {
        assertEquals(
                List.of(new Piece(0, 1, true), new Piece(1, 3, false), new Piece(3, 4, true), new Piece(4, 6, false)),
                TextPieces.of("\u202Bمی\u200Cشد"));
    }

    @Property
    void piecesMakeUpTheParagraph(@ForAll String paragraph) {
        assertEquals(paragraph, String.join("", pieces(paragraph)));
        assertTrue(pieces(paragraph).stream().noneMatch(String::isEmpty));
    }

    private static List<String> pieces(String paragraph) {
        return TextPieces.of(paragraph).stream()
                .map(piece -> paragraph.substring(piece.start(), piece.end()))
                .toList();
    }
}
