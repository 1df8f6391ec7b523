package org.diptych.ui.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import org.diptych.model.Side;
import org.diptych.ui.compare.HighlightRun.Mark;
import org.fxmisc.richtext.TextExt;

/** What a statement pane shows, for tests of the window. */
public final class Shown {
    private final StatementArea area;

    private Shown(StatementArea area) {
        this.area = area;
    }

    public static Shown in(Scene scene, Side side) {
        return new Shown((StatementArea) scene.lookup("#text-" + side.name().toLowerCase(Locale.ROOT)));
    }

    public String text() {
        return area.getText();
    }

    /** The text without what the display adds. */
    public String words() {
        return area.source();
    }

    /** Offset of the caret in the text. */
    public int caret() {
        return area.toText(area.getCaretPosition());
    }

    /** Types at the caret. */
    public void type(String letters) {
        area.replaceSelection(letters);
    }

    /** Number of lines in view. */
    public long lines() {
        return IntStream.range(0, area.source().length() + 1)
                .mapToDouble(offset -> area.look().topOf(offset))
                .distinct()
                .count();
    }

    /** Whether all letters in view are drawn within the width of the text. */
    public boolean isInsideItsLines() {
        return IntStream.range(0, area.getVisibleParagraphs().size())
                .mapToObj(i -> area.flowOf(area.visibleParToAllParIndex(i)))
                .flatMap(Optional::stream)
                .allMatch(flow -> flow.getChildren().stream()
                        .filter(TextExt.class::isInstance)
                        .allMatch(part -> part.getBoundsInParent().getMinX() >= -1
                                && part.getBoundsInParent().getMaxX() <= flow.getWidth() + 1));
    }

    /** Number of topics that are highlighted at the first place of the words. */
    public int topicsAt(String words) {
        return styleAt(words).looks().size();
    }

    public boolean isMarked(String words) {
        return styleAt(words).mark() != Mark.NONE;
    }

    /** Whether any words are highlighted. */
    public boolean hasHighlights() {
        return area.getVisibleParagraphs().stream()
                .flatMap(paragraph -> paragraph.getStyleSpans().stream())
                .anyMatch(span -> !span.getStyle().looks().isEmpty());
    }

    /** Number of underlined words in view; another one after a topic there was shown or hidden. */
    public long highlights() {
        return IntStream.range(0, area.getVisibleParagraphs().size())
                .mapToObj(i -> area.flowOf(area.visibleParToAllParIndex(i)))
                .flatMap(Optional::stream)
                .flatMap(flow -> flow.getChildren().stream())
                .filter(part -> part instanceof TextExt text && text.getUnderlineColor() != null)
                .count();
    }

    /** Whether every paragraph, in view or not, has its newest highlights. */
    public boolean isSettled() {
        return !area.isDressing();
    }

    /** Types at the start of the second paragraph in view. */
    public void insert(String letters) {
        area.insertText(area.visibleParToAllParIndex(1), 0, letters);
    }

    /** Scrolls to the start of the text. */
    public void scrollToStart() {
        area.scrollYToPixel(0);
    }

    /** Turns the wheel over the text by so many pixels; fewer than 0 go on in the text. */
    public void wheel(double pixels) {
        Event.fireEvent(
                area.lookup(".paragraph-box"),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    /** First and last offset of the text that are in view. */
    public double[] view() {
        VisibleText visible = area.look();
        return new double[] {visible.offsetAt(0), visible.offsetAt(visible.height())};
    }

    private RunStyle styleAt(String words) {
        int at = area.getText().indexOf(words);
        return at < 0 ? RunStyle.PLAIN : area.getStyleOfChar(at);
    }
}
