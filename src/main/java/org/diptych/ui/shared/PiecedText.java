package org.diptych.ui.shared;

import java.lang.Character.UnicodeScript;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.model.Span;

/** Puts words in any script into a flow that only shows them. */
public final class PiecedText {
    private PiecedText() {}

    /**
     * Fills a flow with words, in their direction.
     *
     * @param strong places within the words, in reading order, that have a style class of their own
     */
    public static void fill(TextFlow flow, String words, List<Span> strong, String style, String strongStyle) {
        flow.getChildren().clear();
        direct(flow, words);
        for (TextPieces.Piece piece : TextPieces.of(words)) {
            int at = piece.start();
            for (Span span : strong) {
                int from = Math.max(span.start(), at);
                int to = Math.min(span.end(), piece.end());
                if (from < to && TextPieces.isJoined(words.codePointAt(piece.start()))) {
                    from = at;
                    to = piece.end();
                }
                if (from < to) {
                    add(flow, words.substring(at, from), piece.unseen(), style);
                    add(flow, words.substring(from, to), piece.unseen(), strongStyle)
                            .setUnderline(isEastAsian(span.of(words)));
                    at = to;
                }
            }
            add(flow, words.substring(at, piece.end()), piece.unseen(), style);
        }
    }

    /** Lets a flow be read in the direction of its words. */
    public static void direct(TextFlow flow, String words) {
        flow.setNodeOrientation(
                ReadingDirection.of(words) == ReadingDirection.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    private static Text add(TextFlow flow, String part, boolean unseen, String style) {
        Text text = new Text(part);
        if (!part.isEmpty()) {
            text.setVisible(!unseen);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
        return text;
    }

    /** East Asian fonts often have no bold letters. */
    private static boolean isEastAsian(String words) {
        return words.codePoints().anyMatch(letter -> switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        });
    }
}
