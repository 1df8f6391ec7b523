package org.diptych.ui.compare;

import java.util.Arrays;
import org.diptych.ui.compare.RunStyle.Turn;
import org.diptych.ui.shared.TextPieces;
import org.diptych.ui.shared.TextPieces.Piece;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Gives each piece of a text that is laid out by itself a style of its own, by letting neighbours take turns. Where the
 * letters of a script join, a highlight of a part of a word is shown on the whole word, because a word in two pieces would
 * lose its joined letters.
 */
final class PieceStyles {
    private final String text;
    private final RunStyle[] styles;
    private final StyleSpansBuilder<RunStyle> spans = new StyleSpansBuilder<>();

    private PieceStyles(StyleSpans<RunStyle> spans, String text) {
        this.text = text;
        this.styles = new RunStyle[text.length()];
        int at = 0;
        for (StyleSpan<RunStyle> span : spans) {
            Arrays.fill(styles, at, at + span.getLength(), span.getStyle().in(Turn.FIRST));
            at += span.getLength();
        }
    }

    /** The styles of a stretch of text, which may have several paragraphs, with one style a piece. */
    static StyleSpans<RunStyle> cut(StyleSpans<RunStyle> spans, String text) {
        return TextPieces.areNeeded(text) ? new PieceStyles(spans, text).cut() : spans;
    }

    private StyleSpans<RunStyle> cut() {
        for (int start = 0; start <= text.length(); ) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            Turn turn = Turn.FIRST;
            for (Piece piece : TextPieces.of(text.substring(start, end))) {
                add(start + piece.start(), start + piece.end(), piece.unseen() ? Turn.UNSEEN : turn);
                turn = turn == Turn.FIRST ? Turn.SECOND : Turn.FIRST;
            }
            if (end < text.length()) {
                spans.add(styles[end].in(Turn.FIRST), 1);
            }
            start = end + 1;
        }
        return spans.create();
    }

    private void add(int start, int end, Turn turn) {
        if (TextPieces.isJoined(text.codePointAt(start))) {
            joinWord(start, end);
        }
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || !styles[i].equals(styles[from])) {
                spans.add(styles[from].in(turn), i - from);
                from = i;
            }
        }
    }

    private void joinWord(int start, int end) {
        int wordEnd = end;
        while (wordEnd > start && Character.isWhitespace(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        RunStyle style = Arrays.stream(styles, start, wordEnd)
                .filter(one -> !one.isPlain())
                .findFirst()
                .orElse(RunStyle.PLAIN);
        Arrays.fill(styles, start, wordEnd, style);
    }
}
