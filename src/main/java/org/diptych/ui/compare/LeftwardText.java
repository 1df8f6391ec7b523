package org.diptych.ui.compare;

import javafx.geometry.Point2D;
import javafx.scene.control.IndexRange;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.SelectionPath;

/**
 * What a paragraph that is read from right to left needs beyond the mark of direction at its start: RichTextFX expects
 * that a line ends on its right. The node orientation is left alone, because JavaFX mirrors some shapes by it and not
 * others.
 */
final class LeftwardText {
    /** Corners of the rectangle of a line, the last one being the first again. */
    private static final int CORNERS = 5;

    private LeftwardText() {}

    /** Lets the lines of the paragraph begin on the right if it begins with the mark. */
    static void align(TextFlow flow) {
        if (isIn(flow)) {
            flow.setTextAlignment(TextAlignment.RIGHT);
            flow.getStyleClass().add("leftward");
        }
    }

    /** Whether the paragraph begins with the mark. */
    static boolean isIn(TextFlow flow) {
        return !flow.getChildren().isEmpty()
                && flow.getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(part -> ((Text) part).getText())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .filter(text -> text.charAt(0) == DisplayText.LEFTWARD)
                        .isPresent();
    }

    /** What stands at a point of the paragraph, in columns. */
    // JavaFX 25 has other names for these methods, which JavaFX 21 does not know.
    @SuppressWarnings("deprecation")
    static CharacterHit hit(TextFlow flow, Point2D point, int length) {
        HitInfo hit = flow.hitTest(point);
        int column = hit.getCharIndex();
        if (column <= 0 || column >= length) {
            return CharacterHit.insertionAt(column <= 0 ? 1 : length);
        }
        boolean on = false;
        PathElement[] shape = flow.rangeShape(column, column + 1);
        for (int i = 0; i + 1 < shape.length; i += CORNERS) {
            double left = ((MoveTo) shape[i]).getX();
            double right = ((LineTo) shape[i + 1]).getX();
            on |= point.getX() >= Math.min(left, right) && point.getX() <= Math.max(left, right);
        }
        if (!on) {
            int place = Math.min(hit.getInsertionIndex(), length);
            return CharacterHit.insertionAt(place > column && top(flow, place) > top(flow, column) ? column : place);
        }
        return hit.isLeading() ? CharacterHit.leadingHalfOf(column) : CharacterHit.trailingHalfOf(column);
    }

    /** Upper edge of the line of a column. */
    // JavaFX 25 has other names for these methods, which JavaFX 21 does not know.
    @SuppressWarnings("deprecation")
    private static double top(TextFlow flow, int column) {
        return ((MoveTo) flow.caretShape(column, true)[0]).getY();
    }

    /**
     * Draws the selection of a paragraph where its letters stand, instead of up to the right edge.
     *
     * @param selected the selected columns, with those of the line end where it is selected too
     */
    // JavaFX 25 has other names for these methods, which JavaFX 21 does not know.
    @SuppressWarnings("deprecation")
    static void mend(TextFlow flow, IndexRange selected, int length) {
        PathElement[] letters = flow.rangeShape(selected.getStart(), Math.min(selected.getEnd(), length));
        flow.getChildren().stream()
                .filter(SelectionPath.class::isInstance)
                .map(Path.class::cast)
                .filter(path -> path.getElements().size() == letters.length)
                .forEach(path -> {
                    for (int i = 0; i < letters.length; i++) {
                        if (path.getElements().get(i) instanceof MoveTo corner) {
                            corner.setX(((MoveTo) letters[i]).getX());
                        } else if (path.getElements().get(i) instanceof LineTo corner) {
                            corner.setX(((LineTo) letters[i]).getX());
                        }
                    }
                });
    }
}
