package org.diptych.ui.compare;

import java.text.BreakIterator;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.diptych.model.Span;
import org.diptych.ui.shared.NextFrame;
import org.diptych.ui.shared.ShortSteps;
import org.diptych.ui.shared.ShownText;
import org.diptych.ui.shared.TextPieces;
import org.diptych.ui.shared.Theme;
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
final class StatementArea extends DirectedArea implements ShownText {
    /** A place that is asked for is scrolled to this part of the height, unless it stands well already. */
    private static final double BEST_PLACE = 0.33;

    private static final double HIGHEST_PLACE = 0.08;
    private static final double LOWEST_PLACE = 0.75;
    private static final double LEAST_SCROLL = 0.5;

    /** Paragraphs whose letters have their pieces before a new text is drawn for the first time. */
    private static final int FIRST_VIEW = 30;

    private final Theme theme;
    private final TextGeometry geometry = new TextGeometry(this);
    private final ShortSteps cutting = new ShortSteps(() -> getParagraphs().size(), this::cutPieces);
    private final ShortSteps arranging = new ShortSteps(() -> 1, step -> arrange());
    private String source = "";

    /** What was typed and has no marks of direction and no pieces yet. */
    private Span typed = new Span(0, 0);

    private Highlighting highlighting = Highlighting.NOTHING;
    private final Dressing dressing = new Dressing(this);
    private boolean filling;
    private double textSize = StatementPane.USUAL;

    /** Hears what the user types, in offsets of the text before the change. */
    @FunctionalInterface
    interface Typing {
        void replaced(int start, int end, String inserted);
    }

    StatementArea(Theme theme) {
        this.theme = theme;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getStyleClass().add("statement-area");
        setParagraphGraphicFactory(dressing::marginOf);
        // The tabulator leaves the text for the next control, as everywhere else in the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_ANY)));
        theme.darkProperty().subscribe(this::followTheme);
        LeftwardKeys.move(this);
        // Beside the window thread: the first layout of a text asks for it, and reading its rules takes a while.
        BreakIterator.getCharacterInstance();
    }

    void onTyping(Typing typing) {
        plainTextChanges().subscribe(change -> {
            if (filling) {
                return;
            }
            int start = toText(change.getPosition());
            int end = toText(change.getRemovalEnd());
            String inserted = change.getInserted();
            display(display().edited(change.getPosition(), change.getRemovalEnd(), inserted.length()));
            source = source.substring(0, start) + inserted + source.substring(end);
            dressing.stop();
            setLetters();
            if (display().isLeftward() || TextPieces.areNeeded(end > start ? source : inserted)) {
                arrangeSoon(start, start + inserted.length());
            }
            typing.replaced(start, end, inserted);
        });
    }

    /** Once the area has taken the typing in. */
    private void arrangeSoon(int start, int end) {
        typed = arranging.isBusy()
                ? new Span(Math.min(typed.start(), start), Math.max(typed.end(), end))
                : new Span(start, end);
        arranging.start();
    }

    /** Gives typed letters their marks of direction and their pieces. */
    private void arrange() {
        DisplayText next = display().directed(source);
        if (!next.isLike(display())) {
            int anchor = toText(getAnchor());
            int caret = toText(getCaretPosition());
            replaceDisplay(next);
            selectRange(toShown(anchor), toShown(caret));
        }
        int last = paragraphAt(Math.min(typed.end(), source.length()));
        for (int i = paragraphAt(Math.min(typed.start(), source.length())); i <= last; i++) {
            cutPieces(i);
        }
    }

    private int paragraphAt(int offset) {
        return offsetToPosition(toShown(offset), Bias.Forward).getMajor();
    }

    private void cutPieces(int paragraph) {
        String text = getText(paragraph);
        if (TextPieces.areNeeded(text)) {
            int start = getAbsolutePosition(paragraph, 0);
            StyleSpans<RunStyle> now = getStyleSpans(start, start + text.length());
            StyleSpans<RunStyle> goal = PieceStyles.cut(now, text);
            if (!goal.equals(now)) {
                setStyleSpans(start, goal);
            }
        }
    }

    /** Shows the text with other signs of the display; tells what was replaced. */
    private TextChange replaceDisplay(DisplayText next) {
        TextChange change = TextChange.between(getText(), next.shown(source));
        filling = true;
        display(next);
        replaceText(change.start(), change.end(), change.inserted());
        filling = false;
        return change;
    }

    /** Whether a text has little in common with the one that is shown. */
    boolean isOther(String text) {
        return TextChange.between(source, text).inserted().length() > text.length() / 2;
    }

    /** Shows a text; where it differs little from the one before, caret and scroll position stay. */
    void show(String text) {
        if (text.equals(source)) {
            return;
        }
        dressing.stop();
        arranging.stop();
        source = text;
        setLetters();
        TextChange change = replaceDisplay(DisplayText.of(text));
        int first = paragraphAt(toText(change.start()));
        for (int i = first; i < Math.min(first + FIRST_VIEW, getParagraphs().size()); i++) {
            cutPieces(i);
        }
        cutting.start();
        if (change.inserted().length() > getLength() / 2) {
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
        moveTo(toShown(span.start()));
        VisibleText now = geometry.look();
        double place = now.topOf(span.start()) / getHeight();
        if (!now.knows(span.start()) || place < HIGHEST_PLACE || place > LOWEST_PLACE) {
            scrollTo(span.start(), getHeight() * BEST_PLACE);
        }
    }

    /** Puts the caret at the place and scrolls it to the height at which the place of the other statement is shown. */
    void revealBeside(Span span) {
        moveTo(toShown(span.start()));
        scrollTo(span.start(), getHeight() * BEST_PLACE);
    }

    /** Scrolls so that the line with the offset has its upper edge at this height, as far as the text reaches. */
    void scrollTo(double offset, double y) {
        if (!geometry.look().knows(offset)) {
            int shown = toShown((int) offset);
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

    /** Copies the words of the statement, without the signs of the display. */
    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected().of(source));
            Clipboard.getSystemClipboard().setContent(content);
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
            dressing.show(highlighting, display(), theme.isDark());
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
        return new Span(toText(getSelection().getStart()), toText(getSelection().getEnd()));
    }

    @Override
    public void select(Span words) {
        selectRange(toShown(words.start()), toShown(words.end()));
    }

    @Override
    public OptionalInt characterAt(double x, double y) {
        OptionalInt shown = hit(x, y).getCharacterIndex();
        return shown.isPresent() ? OptionalInt.of(toText(shown.getAsInt())) : shown;
    }

    @Override
    public Optional<Bounds> onScreen(Span words) {
        int from = toShown(words.start());
        int to = toShown(words.end());
        return from < to ? getCharacterBoundsOnScreen(from, to) : Optional.empty();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> source;
            case SELECTION_START -> selected().start();
            case SELECTION_END -> selected().end();
            case CARET_OFFSET -> toText(getCaretPosition());
            case LINE_FOR_OFFSET -> paragraphAt((Integer) parameters[0]);
            case EDITABLE -> isEditable();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
