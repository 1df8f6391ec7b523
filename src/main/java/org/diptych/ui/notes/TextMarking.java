package org.diptych.ui.notes;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.ShownText;
import org.diptych.ui.shared.Theme;

/** Lets the researcher mark in one of the two texts: by digit, by picker, by menu, by note and by click. */
public final class TextMarking implements MarkingMenu.Actions {
    /** A second click within this time is a double click, which selects a word and opens nothing. */
    private static final Duration DOUBLE_CLICK = Duration.millis(260);

    private static final double LOW = 0.6;

    private final Side side;
    private final ShownText text;
    private final MarkingViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final PauseTransition pause = new PauseTransition(DOUBLE_CLICK);
    private Popover popover = new Popover();

    public TextMarking(Side side, ShownText text, MarkingViewModel viewModel, Messages messages, Theme theme) {
        this.side = side;
        this.text = text;
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        Node node = text.node();
        node.addEventFilter(KeyEvent.KEY_TYPED, this::digit);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pause.stop());
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        new EndDrag(side, text, viewModel);
    }

    /** Lets the user choose a topic for the selected words, or for the highlight at the caret. */
    @Override
    public void chooseTopic() {
        if (viewModel.hasSelection(side)) {
            TopicChooser chooser = new TopicChooser(
                    viewModel,
                    messages,
                    theme,
                    topic -> done(() -> viewModel.mark(side, topic.id())),
                    Optional.of(name -> done(() -> viewModel.markAsNew(side, name))));
            show(chooser, text.selected());
            chooser.focusField();
        } else {
            atCaret().stream().findFirst().ifPresentOrElse(this::chooseTopic, viewModel::tellNothingToMark);
        }
    }

    /** Writes a note on the selected words, or on what stands at the caret. */
    @Override
    public void writeNote() {
        Optional<Span> words = viewModel.selection(side);
        if (words.isPresent()) {
            write(words.get(), quote(words.get()), "", note -> {
                viewModel.note(side, words.get(), note);
                text.select(new Span(words.get().end(), words.get().end()));
            });
        } else {
            atCaret().stream().findFirst().ifPresentOrElse(this::writeNote, viewModel::tellNothingToMark);
        }
    }

    /** Shows what stands at the caret. */
    public void showCard() {
        List<Entry> here = atCaret();
        card(here);
        if (here.isEmpty()) {
            viewModel.tellNothingHere();
        }
    }

    public void link() {
        viewModel.deciding().link();
    }

    @Override
    public void chooseTopic(Entry entry) {
        TopicChooser chooser = new TopicChooser(
                viewModel,
                messages,
                theme,
                topic -> {
                    close();
                    viewModel.retopic(entry, topic.id());
                },
                Optional.empty());
        show(chooser, entry.anchor().span().orElse(text.selected()));
        chooser.focusField();
    }

    @Override
    public void writeNote(Entry entry) {
        Span words = entry.anchor().span().orElse(text.selected());
        write(words, entry.anchor().quote(), entry.note(), note -> viewModel.note(entry, note));
    }

    @Override
    public void resize(Entry entry) {
        viewModel.selection(side).ifPresent(words -> done(() -> viewModel.resize(entry, words)));
    }

    @Override
    public void close() {
        popover.hide(Duration.ZERO);
        text.node().requestFocus();
    }

    private void write(Span words, String quote, String note, Consumer<String> write) {
        NoteEditor editor = new NoteEditor(quote, note, messages, write, this::close);
        show(editor, words);
        popover.setOnHidden(event -> editor.finish());
        editor.focusField();
    }

    /** Does something with the selected words and leaves the caret behind them, so that typing replaces nothing. */
    private void done(Runnable action) {
        Optional<Span> words = viewModel.selection(side);
        close();
        action.run();
        words.ifPresent(span -> text.select(new Span(span.end(), span.end())));
    }

    private void digit(KeyEvent event) {
        String typed = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
            if (viewModel.hasSelection(side) && !viewModel.keyTopics().isEmpty()) {
                done(() -> viewModel.markWithKey(side, typed.charAt(0) - '0'));
                event.consume();
            }
        }
    }

    private void click(MouseEvent event) {
        boolean single = event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()
                && !event.isShiftDown();
        if (single && text.selected().isEmpty()) {
            List<Entry> entries = at(event.getX(), event.getY());
            if (!entries.isEmpty()) {
                pause.setOnFinished(end -> card(entries));
                pause.playFromStart();
            }
        }
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            text.characterAt(event.getX(), event.getY()).ifPresent(at -> {
                if (!text.selected().contains(at)) {
                    text.select(new Span(at, at));
                }
            });
        }
        List<Entry> entries = event.isKeyboardTrigger() ? atCaret() : at(event.getX(), event.getY());
        MarkingMenu menu = new MarkingMenu(side, entries, viewModel, messages, theme, this);
        menu.show(text.node(), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void card(List<Entry> entries) {
        if (!entries.isEmpty()) {
            MarkCard card = new MarkCard(entries, viewModel, messages, theme, this, text.node());
            show(card, entries.get(0).anchor().span().orElse(text.selected()));
            card.requestFocus();
        }
    }

    private List<Entry> at(double x, double y) {
        return text.characterAt(x, y).stream()
                .mapToObj(at -> viewModel.at(side, at))
                .findFirst()
                .orElse(List.of());
    }

    private List<Entry> atCaret() {
        int caret = text.selected().start();
        List<Entry> here = viewModel.at(side, caret);
        return here.isEmpty() && caret > 0 ? viewModel.at(side, caret - 1) : here;
    }

    private String quote(Span words) {
        return viewModel.words(side, words);
    }

    /** Shows something below the words, or above them when they stand low. */
    private void show(Region content, Span words) {
        popover.hide(Duration.ZERO);
        popover = new Popover();
        popover.setContentNode(PopoverGround.under(content, theme));
        popover.setDetachable(false);
        Bounds place = text.onScreen(words).orElseGet(this::middle);
        boolean low = place.getMaxY() > Screen.getPrimary().getVisualBounds().getHeight() * LOW;
        popover.setArrowLocation(low ? Popover.ArrowLocation.BOTTOM_CENTER : Popover.ArrowLocation.TOP_CENTER);
        popover.show(text.node().getScene().getRoot(), place.getCenterX(), low ? place.getMinY() : place.getMaxY());
    }

    private Bounds middle() {
        Bounds all = text.node().localToScreen(text.node().getLayoutBounds());
        return new BoundingBox(all.getCenterX(), all.getCenterY(), 0, 0);
    }
}
