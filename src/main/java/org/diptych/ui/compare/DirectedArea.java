package org.diptych.ui.compare;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyledTextArea;

/**
 * A text whose paragraphs are read from left to right or from right to left. The caret never stands before a mark of
 * direction, and the mouse, the arrows and the selection follow what is seen.
 */
class DirectedArea extends StyledTextArea<Boolean, RunStyle> {
    private final Runnable selectionMended = this::mendSelection;
    private DisplayText display = DisplayText.of("");

    DirectedArea() {
        super(false, (flow, paragraph) -> LeftwardText.align(flow), RunStyle.PLAIN, RunStyle::dress, false);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(selectionMended);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(selectionMended);
            }
        });
    }

    /** How the text is displayed. */
    final DisplayText display() {
        return display;
    }

    final void display(DisplayText next) {
        display = next;
    }

    final int toText(int shown) {
        return display.toText(shown);
    }

    final int toShown(int offset) {
        return Math.min(display.toShown(offset), getLength());
    }

    /** Whether some paragraph is read from right to left. */
    final boolean isLeftward() {
        return display.isLeftward();
    }

    /** Whether the paragraph is read from right to left; an empty one is read as the one before it. */
    final boolean isLeftward(int paragraph) {
        int filled = paragraph;
        while (filled > 0 && getParagraphLength(filled) == 0) {
            filled--;
        }
        return display.isMark(getAbsolutePosition(filled, 0));
    }

    @Override
    public void moveTo(int position) {
        moveTo(position, SelectionPolicy.CLEAR);
    }

    @Override
    public void start(SelectionPolicy policy) {
        moveTo(0, policy);
    }

    @Override
    public void moveTo(int position, SelectionPolicy policy) {
        super.moveTo(display.isMark(position) ? position + 1 : position, policy);
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        if (getCaretPosition() > 0 && display.isMark(getCaretPosition() - 1)) {
            super.moveTo(Math.max(toShown(0), getCaretPosition() - 2), policy);
        } else {
            super.previousChar(policy);
        }
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        super.nextChar(policy);
        if (display.isMark(getCaretPosition())) {
            super.nextChar(policy);
        }
    }

    @Override
    public void deletePreviousChar() {
        int end = getCaretPosition();
        if (end > 0 && display.isMark(end - 1)) {
            deleteText(Math.max(0, end - 2), end);
        } else {
            super.deletePreviousChar();
        }
    }

    @Override
    public CharacterHit hit(double x, double y) {
        if (display.isLeftward()) {
            Point2D point = localToScene(x, y);
            for (int i = 0; i < getVisibleParagraphs().size(); i++) {
                int paragraph = visibleParToAllParIndex(i);
                Optional<TextFlow> flow = getParagraphLength(paragraph) > 0 && isLeftward(paragraph)
                        ? flowOf(paragraph)
                        : Optional.empty();
                Point2D inside = flow.map(one -> one.sceneToLocal(point)).orElse(point);
                if (flow.isPresent()
                        && inside.getY() >= 0
                        && inside.getY() < flow.get().getHeight()) {
                    return LeftwardText.hit(flow.get(), inside, getParagraphLength(paragraph))
                            .offset(getAbsolutePosition(paragraph, 0));
                }
            }
        }
        return super.hit(x, y);
    }

    private void mendSelection() {
        IndexRange selection = getSelection();
        if (selection.getLength() == 0 || !display.isLeftward()) {
            return;
        }
        for (int i = 0; i < getVisibleParagraphs().size(); i++) {
            int paragraph = visibleParToAllParIndex(i);
            int start = getAbsolutePosition(paragraph, 0);
            int length = getParagraphLength(paragraph);
            int from = Math.max(0, selection.getStart() - start);
            int to = Math.min(length + 1, selection.getEnd() - start);
            if (from < to && length > 0 && isLeftward(paragraph)) {
                flowOf(paragraph).ifPresent(flow -> LeftwardText.mend(flow, new IndexRange(from, to), length));
            }
        }
    }

    /** The node with the text of a paragraph, while it is in view. */
    final Optional<TextFlow> flowOf(int paragraph) {
        return flow().flatMap(flow -> flow.getCellIfVisible(paragraph))
                .flatMap(cell -> part(cell.getNode(), TextFlow.class));
    }

    final Optional<VirtualFlow<?, ?>> flow() {
        return part(this, VirtualFlow.class).map(flow -> (VirtualFlow<?, ?>) flow);
    }

    private static <T> Optional<T> part(Node node, Class<T> type) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst()
                : Optional.empty();
    }
}
