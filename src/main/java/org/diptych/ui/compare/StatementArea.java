package org.diptych.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.TextFlow;
import org.diptych.model.Span;
import org.diptych.ui.shared.NextFrame;
import org.diptych.ui.shared.ShownText;
import org.diptych.ui.shared.TextPieces;
import org.diptych.ui.shared.Theme;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;

/**
 * The editable text of a statement with its highlights. All offsets are those of the statement's text, whatever line
 * ends the display adds. Undo is the window's, not the area's.
 */
final class StatementArea extends StyledTextArea<Boolean, RunStyle> implements ShownText {
    /** A place that is asked for is scrolled to this part of the height, unless it stands well already. */
    private static final double BEST_PLACE = 0.33;

    private static final double HIGHEST_PLACE = 0.08;
    private static final double LOWEST_PLACE = 0.75;
    private static final double LEAST_SCROLL = 0.5;

    private final Theme theme;
    private final TextGeometry geometry = new TextGeometry(this);
    private String source = "";
    private DisplayText display = DisplayText.of("");
    private Highlighting highlighting = Highlighting.NOTHING;
    private final Dressing dressing = new Dressing(this);
    private final Runnable selectionMended = this::mendSelection;
    private boolean filling;
    private double textSize = StatementPane.USUAL;

    /** Hears what the user types, in offsets of the text before the change. */
    @FunctionalInterface
    interface Typing {
        void replaced(int start, int end, String inserted);
    }

    StatementArea(Theme theme) {
        super(false, (flow, paragraph) -> LeftwardText.align(flow), RunStyle.PLAIN, RunStyle::dress, false);
        this.theme = theme;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getStyleClass().add("statement-area");
        setParagraphGraphicFactory(dressing::marginOf);
        // The tabulator leaves the text for the next control, as everywhere else in the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_ANY)));
        theme.darkProperty().subscribe(this::followTheme);
        new LeftwardKeys(this);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(selectionMended);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(selectionMended);
            }
        });
    }

    void onTyping(Typing typing) {
        plainTextChanges().subscribe(change -> {
            if (filling) {
                return;
            }
            int start = display.toText(change.getPosition());
            int end = display.toText(change.getRemovalEnd());
            String inserted = change.getInserted();
            display = display.edited(change.getPosition(), change.getRemovalEnd(), inserted.length());
            source = source.substring(0, start) + inserted + source.substring(end);
            dressing.stop();
            setLetters();
            typing.replaced(start, end, inserted);
            if (display.isLeftward() || TextPieces.areNeeded(inserted)) {
                Platform.runLater(() -> arrange(start, start + inserted.length()));
            }
        });
    }

    /** Gives typed letters their marks of direction and their pieces, once the area has taken the typing in. */
    private void arrange(int start, int end) {
        DisplayText next = display.directed(source);
        if (!next.isLike(display)) {
            int anchor = display.toText(getAnchor());
            int caret = display.toText(getCaretPosition());
            replaceDisplay(next);
            selectRange(display.toShown(anchor), display.toShown(caret));
        }
        int last = paragraphAt(Math.min(end, source.length()));
        for (int i = paragraphAt(Math.min(start, source.length())); i <= last; i++) {
            cutPieces(getAbsolutePosition(i, 0), getText(i));
        }
    }

    private int paragraphAt(int offset) {
        return offsetToPosition(display.toShown(offset), Bias.Forward).getMajor();
    }

    private void cutPieces(int start, String text) {
        if (TextPieces.areNeeded(text)) {
            StyleSpans<RunStyle> now = getStyleSpans(start, start + text.length());
            StyleSpans<RunStyle> goal = PieceStyles.cut(now, text);
            if (!goal.equals(now)) {
                setStyleSpans(start, goal);
            }
        }
    }

    private void replaceDisplay(DisplayText next) {
        String before = getText();
        String after = next.shown(source);
        TextChange change = TextChange.between(before, after);
        filling = true;
        display = next;
        replaceText(change.start(), change.end(), change.inserted());
        filling = false;
    }

    /** Shows a text; where it differs little from the one before, caret and scroll position stay. */
    void show(String text) {
        if (text.equals(source)) {
            return;
        }
        DisplayText next = DisplayText.of(text);
        String before = display.shown(source);
        String after = next.shown(text);
        TextChange change = TextChange.between(before, after);
        dressing.stop();
        filling = true;
        source = text;
        display = next;
        setLetters();
        replaceText(change.start(), change.end(), change.inserted());
        filling = false;
        cutPieces(0, after);
        if (change.inserted().length() > after.length() / 2) {
            moveTo(0);
            scrollYToPixel(0);
        }
    }

    /** Shows highlights; those of an older text are left out until newer ones come. */
    void highlight(Highlighting newest) {
        highlighting = newest;
        applyHighlights();
    }

    /** Selects nothing, puts the caret at the place and scrolls so that the place is in view. */
    void reveal(Span span) {
        moveTo(Math.min(display.toShown(span.start()), getLength()));
        VisibleText now = geometry.look();
        double place = now.topOf(span.start()) / getHeight();
        if (!now.knows(span.start()) || place < HIGHEST_PLACE || place > LOWEST_PLACE) {
            scrollTo(span.start(), getHeight() * BEST_PLACE);
        }
    }

    /** Puts the caret at the place and scrolls it to the height at which the place of the other statement is shown. */
    void revealBeside(Span span) {
        moveTo(Math.min(display.toShown(span.start()), getLength()));
        scrollTo(span.start(), getHeight() * BEST_PLACE);
    }

    /** Scrolls so that the line with the offset has its upper edge at this height, as far as the text reaches. */
    void scrollTo(double offset, double y) {
        if (!geometry.look().knows(offset)) {
            int shown = Math.min(display.toShown((int) offset), getLength());
            flow().ifPresent(flow ->
                    flow.showAtOffset(offsetToPosition(shown, Bias.Forward).getMajor(), y));
            layout();
        }
        double distance = geometry.look().yOf(offset) - y;
        if (Math.abs(distance) >= LEAST_SCROLL) {
            scrollYBy(distance);
            layout();
        }
    }

    /** Scrolls so that the offset is where one looks first. */
    void jumpTo(int offset) {
        scrollTo(offset, getHeight() * BEST_PLACE);
    }

    /** Where the lines in view are. */
    VisibleText look() {
        return geometry.look();
    }

    /** The text that is displayed, without the line ends of the display. */
    String source() {
        return source;
    }

    int toText(int shown) {
        return display.toText(shown);
    }

    int toShown(int offset) {
        return Math.min(display.toShown(offset), getLength());
    }

    /** Whether some paragraph is read from right to left. */
    boolean isLeftward() {
        return display.isLeftward();
    }

    /** Whether the paragraph is read from right to left. */
    boolean isLeftward(int paragraph) {
        return display.isMark(getAbsolutePosition(paragraph, 0));
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

    /** Copies the words of the statement, without the signs of the display. */
    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected().of(source));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public CharacterHit hit(double x, double y) {
        if (display.isLeftward()) {
            Point2D point = localToScene(x, y);
            for (int i = 0; i < getVisibleParagraphs().size(); i++) {
                int paragraph = visibleParToAllParIndex(i);
                Optional<TextFlow> flow = isLeftward(paragraph) ? flowOf(paragraph) : Optional.empty();
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
            if (from < to && isLeftward(paragraph)) {
                flowOf(paragraph).ifPresent(flow -> LeftwardText.mend(flow, new IndexRange(from, to), length));
            }
        }
    }

    void setTextSize(double pixels) {
        textSize = pixels;
        setLetters();
    }

    private void setLetters() {
        String letters = "-fx-font-size: " + textSize + "px; -fx-font-family: \"" + TextFont.of(source) + "\";";
        if (!letters.equals(getStyle())) {
            setStyle(letters);
            geometry.forget();
        }
    }

    /** The node with the text of a paragraph, while it is in view. */
    Optional<TextFlow> flowOf(int paragraph) {
        return flow().flatMap(flow -> flow.getCellIfVisible(paragraph))
                .flatMap(cell -> part(cell.getNode(), TextFlow.class));
    }

    private Optional<VirtualFlow<?, ?>> flow() {
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

    /** Waits until the window has its new colours: paragraphs made in between are laid out one over the other. */
    private void followTheme() {
        Scene scene = getScene();
        if (scene == null) {
            applyHighlights();
            return;
        }
        NextFrame.after(scene, this::applyHighlights);
    }

    private void applyHighlights() {
        if (highlighting.text().equals(source) && getLength() > 0) {
            dressing.show(highlighting, display, theme.isDark());
        }
    }

    /** Whether paragraphs out of view still wait for their highlights. */
    boolean isDressing() {
        return dressing.isBusy();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Span selected() {
        return new Span(
                display.toText(getSelection().getStart()),
                display.toText(getSelection().getEnd()));
    }

    @Override
    public void select(Span words) {
        selectRange(display.toShown(words.start()), display.toShown(words.end()));
    }

    @Override
    public OptionalInt characterAt(double x, double y) {
        OptionalInt shown = hit(x, y).getCharacterIndex();
        return shown.isPresent() ? OptionalInt.of(display.toText(shown.getAsInt())) : shown;
    }

    @Override
    public Optional<Bounds> onScreen(Span words) {
        int from = display.toShown(words.start());
        int to = Math.min(display.toShown(words.end()), getLength());
        return from < to ? getCharacterBoundsOnScreen(from, to) : Optional.empty();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> source;
            case SELECTION_START -> selected().start();
            case SELECTION_END -> selected().end();
            case CARET_OFFSET -> display.toText(getCaretPosition());
            case LINE_FOR_OFFSET -> paragraphAt((Integer) parameters[0]);
            case EDITABLE -> isEditable();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
