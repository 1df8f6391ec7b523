package org.diptych.ui.compare;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/**
 * The keys that move the caret in a text with paragraphs that are read from right to left: the arrows go where they point,
 * and lines are those that are seen. Other texts are left to the area.
 */
final class LeftwardKeys {
    private final StatementArea area;

    /** Where the caret was when the first of several steps up or down began; NaN before it. */
    private double column = Double.NaN;

    private LeftwardKeys(StatementArea area) {
        this.area = area;
    }

    /** Lets the keys move the caret of an area so. */
    static void move(StatementArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, new LeftwardKeys(area)::press);
    }

    private void press(KeyEvent event) {
        if (!area.isLeftward() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        SelectionPolicy policy = event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR;
        boolean done = switch (event.getCode()) {
            case LEFT, KP_LEFT -> sideways(event, true, policy);
            case RIGHT, KP_RIGHT -> sideways(event, false, policy);
            case UP, KP_UP -> !event.isShortcutDown() && step(-1, policy);
            case DOWN, KP_DOWN -> !event.isShortcutDown() && step(1, policy);
            case HOME -> !event.isShortcutDown() && toEdge(true, policy);
            case END -> !event.isShortcutDown() && toEdge(false, policy);
            default -> false;
        };
        if (!event.getCode().isModifierKey() && !event.getCode().isArrowKey()) {
            column = Double.NaN;
        }
        if (done) {
            area.requestFollowCaret();
            event.consume();
        }
    }

    /** In a paragraph that is read from right to left, the left arrow goes on in the text. */
    private boolean sideways(KeyEvent event, boolean left, SelectionPolicy policy) {
        column = Double.NaN;
        if (!area.isLeftward(area.getCurrentParagraph())) {
            return false;
        }
        if (event.isShortcutDown()) {
            if (left) {
                area.wordBreaksForwards(isBlank(area.getCaretPosition()) ? 2 : 1, policy);
            } else {
                area.wordBreaksBackwards(isBlank(area.getCaretPosition() - 1) ? 2 : 1, policy);
            }
        } else if (policy == SelectionPolicy.CLEAR && area.getSelection().getLength() > 0) {
            area.moveTo(
                    left ? area.getSelection().getEnd() : area.getSelection().getStart(), policy);
        } else if (left) {
            area.nextChar(policy);
        } else {
            area.previousChar(policy);
        }
        return true;
    }

    private boolean isBlank(int at) {
        return at >= 0
                && at < area.getLength()
                && Character.isWhitespace(area.getText(at, at + 1).charAt(0));
    }

    /** A line up or down, as near as can be to the column in which the steps began. */
    private boolean step(int lines, SelectionPolicy policy) {
        int caret = area.toText(area.getCaretPosition());
        if (Double.isNaN(column)) {
            column = area.getCaretBounds()
                    .map(area::screenToLocal)
                    .map(Bounds::getCenterX)
                    .orElse(0.0);
        }
        if (area.look().lineBeside(caret, lines).isEmpty()) {
            area.scrollTo(caret, area.getHeight() / 2);
        }
        area.moveTo(
                area.look()
                        .lineBeside(caret, lines)
                        .map(line -> area.hit(column, (line.top() + line.bottom()) / 2)
                                .getInsertionIndex())
                        .orElse(lines < 0 ? 0 : area.getLength()),
                policy);
        return true;
    }

    private boolean toEdge(boolean start, SelectionPolicy policy) {
        VisibleText seen = area.look();
        int caret = area.toText(area.getCaretPosition());
        if (!area.isLeftward(area.getCurrentParagraph()) || !seen.knows(caret)) {
            return false;
        }
        TextLine line = seen.lineAt(caret);
        String text = area.source();
        boolean wraps = line.end() > line.start()
                && line.end() < text.length()
                && text.charAt(line.end()) != '\n'
                && Character.isWhitespace(text.charAt(line.end() - 1));
        area.moveTo(area.toShown(start ? line.start() : wraps ? line.end() - 1 : line.end()), policy);
        return true;
    }
}
