package org.diptych.ui.notes;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.ShownText;

/** Moves the ends of highlights by hand: by dragging them, or with Alt, Shift and the arrow keys at the caret, word by word. */
final class EndDrag {
    /** How near to an end, in pixels, the mouse takes hold of it. */
    private static final double REACH = 4;

    private final Side side;
    private final ShownText text;
    private final MarkingViewModel viewModel;
    private Optional<Held> held = Optional.empty();

    /**
     * An end that the mouse holds.
     *
     * @param fixed the other end
     */
    private record Held(Entry entry, int fixed) {}

    EndDrag(Side side, ShownText text, MarkingViewModel viewModel) {
        this.side = side;
        this.text = text;
        this.viewModel = viewModel;
        Node node = text.node();
        node.addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::take);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    private void hover(MouseEvent event) {
        text.node().setCursor(near(event).isPresent() ? Cursor.H_RESIZE : Cursor.TEXT);
    }

    private void take(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 ? near(event) : Optional.empty();
        held.ifPresent(end -> {
            end.entry().anchor().span().ifPresent(text::select);
            event.consume();
        });
    }

    private void drag(MouseEvent event) {
        held.ifPresent(end -> {
            text.characterAt(event.getX(), event.getY()).ifPresent(at -> text.select(between(end.fixed(), at)));
            event.consume();
        });
    }

    private void drop(MouseEvent event) {
        held.ifPresent(end -> {
            Span words = text.selected();
            viewModel.resize(end.entry(), words);
            text.select(new Span(words.end(), words.end()));
            event.consume();
        });
        held = Optional.empty();
    }

    /** A character in front of the fixed end is the first, one behind it the last. */
    private static Span between(int fixed, int character) {
        return character < fixed ? new Span(character, fixed) : new Span(fixed, character + 1);
    }

    private Optional<Held> near(MouseEvent event) {
        return viewModel.byHand(side).stream()
                .flatMap(entry -> entry.anchor().span().stream().flatMap(span -> near(event, entry, span).stream()))
                .findFirst();
    }

    private Optional<Held> near(MouseEvent event, Entry entry, Span span) {
        if (isAt(event, new Span(span.start(), span.start() + 1), true)) {
            return Optional.of(new Held(entry, span.end()));
        }
        return isAt(event, new Span(span.end() - 1, span.end()), false)
                ? Optional.of(new Held(entry, span.start()))
                : Optional.empty();
    }

    private boolean isAt(MouseEvent event, Span character, boolean leading) {
        Optional<Bounds> place = text.onScreen(character);
        return place.filter(bounds -> {
                    double x = leading ? bounds.getMinX() : bounds.getMaxX();
                    return Math.abs(event.getScreenX() - x) <= REACH
                            && bounds.getMinY() <= event.getScreenY()
                            && event.getScreenY() <= bounds.getMaxY();
                })
                .isPresent();
    }

    /** Alt, Shift and Right or Left move the end by a word; with Control as well, the start. */
    private void step(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (!arrow || !event.isAltDown() || !event.isShiftDown()) {
            return;
        }
        int caret = text.selected().start();
        int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
        viewModel.byHand(side).stream()
                .filter(entry -> entry.anchor()
                        .span()
                        .filter(span -> span.start() <= caret && caret <= span.end())
                        .isPresent())
                .findFirst()
                .ifPresent(entry -> {
                    Span span = entry.anchor().span().orElseThrow();
                    Span moved = event.isControlDown()
                            ? viewModel.withStartMoved(side, span, by)
                            : viewModel.withEndMoved(side, span, by);
                    viewModel.resize(entry, moved);
                    text.select(new Span(moved.end(), moved.end()));
                    event.consume();
                });
    }
}
