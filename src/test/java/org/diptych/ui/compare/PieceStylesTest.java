package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.ui.compare.HighlightRun.Mark;
import org.diptych.ui.compare.RunStyle.Turn;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.junit.jupiter.api.Test;

class PieceStylesTest {
    private static final RunStyle TRADE =
            new RunStyle(List.of(0), List.of(), Set.of(), Mark.NONE, new Palette(), Turn.FIRST);

    @Test
    void otherTextKeepsItsStyles() {
        StyleSpans<RunStyle> spans = highlighted("Trade and visits", 0, 5);
        assertSame(spans, PieceStyles.cut(spans, "Trade and visits"));
    }

    @Test
    void wordsTakeTurns() {
        String text = "שלום רב לך";
        assertEquals(List.of("שלום  FIRST", "רב  SECOND", "לך FIRST"), cut(text, highlighted(text, 0, 0)));
    }

    @Test
    void highlightOfAPartOfAWordIsExactWhereLettersAreApart() {
        assertEquals(List.of("ה FIRST", "סחר FIRST trade"), cut("הסחר", highlighted("הסחר", 1, 4)));
    }

    @Test
    void highlightOfAPartOfAJoinedWordIsOnTheWholeWord() {
        String text = "والتجارة معا";
        assertEquals(List.of("والتجارة FIRST trade", "  FIRST", "معا SECOND"), cut(text, highlighted(text, 3, 8)));
    }

    @Test
    void everyParagraphBeginsItsTurns() {
        String text = "אב\nגד הו";
        assertEquals(List.of("אב\nגד  FIRST", "הו SECOND"), cut(text, highlighted(text, 0, 0)));
    }

    @Test
    void stylesThatWereCutAreCutAlike() {
        String text = "\u202Bوالتجارة معا، ثم";
        StyleSpans<RunStyle> once = PieceStyles.cut(highlighted(text, 4, 9), text);
        assertEquals(once, PieceStyles.cut(once, text));
    }

    private static StyleSpans<RunStyle> highlighted(String text, int start, int end) {
        StyleSpansBuilder<RunStyle> spans = new StyleSpansBuilder<>();
        spans.add(RunStyle.PLAIN, start);
        spans.add(TRADE, end - start);
        spans.add(RunStyle.PLAIN, text.length() - end);
        return spans.create();
    }

    private static List<String> cut(String text, StyleSpans<RunStyle> spans) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (StyleSpan<RunStyle> span : PieceStyles.cut(spans, text)) {
            String piece = text.substring(at, at + span.getLength());
            RunStyle style = span.getStyle();
            pieces.add(piece + " " + style.turn() + (style.isPlain() ? "" : " trade"));
            at += span.getLength();
        }
        return pieces;
    }
}
