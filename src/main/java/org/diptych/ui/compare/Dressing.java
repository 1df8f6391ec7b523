package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.TextFlow;
import org.diptych.model.Span;
import org.diptych.ui.shared.ShortSteps;
import org.diptych.ui.shared.Turns;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyleSpans;

/**
 * Gives the paragraphs of a text their newest look: those in view at once, the others in short steps behind the next
 * frame, so that the window never stands still. Only what differs is touched, and neighbours are changed together,
 * because the area tells everybody about each change. A topic that is only shown or hidden changes no paragraph: those in
 * view are drawn anew with the other palette.
 */
final class Dressing {
    /** Paragraphs that are dressed at once when none has been in view yet. */
    private static final int FIRST_VIEW = 30;

    /** Paragraphs of one step out of view. */
    private static final int NEIGHBOURS = 8;

    /** After so many paragraphs in view it is known how long they take. */
    private static final int FEW = 2;

    /** Where these take longer, the others wait for another turn. */
    private static final long SLOW_NANOS = 6_000_000;

    private final StatementArea area;
    private final ShortSteps steps;
    private final Palette palette = new Palette();
    private ParagraphStyles styles = new ParagraphStyles(List.of(), DisplayText.of(""), palette);

    Dressing(StatementArea area) {
        this.area = area;
        this.steps = new ShortSteps(
                () -> (paragraphs() + NEIGHBOURS - 1) / NEIGHBOURS,
                step -> dress(step * NEIGHBOURS, (step + 1) * NEIGHBOURS));
    }

    /** Begins to show the highlights of the text that is displayed now. */
    void show(Highlighting newest, DisplayText display, boolean dark) {
        boolean recoloured = palette.mix(newest.topics(), newest.lit(), dark);
        ParagraphStyles before = styles;
        styles = new ParagraphStyles(newest.runs(), display, palette);
        boolean samePlaces = !isBusy() && styles.hasPlacesOf(before);
        Span view = view();
        if (!area.getVisibleParagraphs().isEmpty()) {
            keep(view.start(), view.end() - 1, paragraph -> samePlaces || !differs(paragraph), recoloured);
        }
        if (samePlaces) {
            return;
        }
        stop();
        Scene scene = area.getScene();
        if (scene != null && isBare(view)) {
            Turns.of(scene).take(area, this, () -> dressBare(scene));
            return;
        }
        dress(view.start(), view.end());
        if (scene == null) {
            steps.start();
        } else {
            steps.startBehindFrameOf(scene);
        }
    }

    /** Whether nothing in view is highlighted yet, so that most of it will change. */
    private boolean isBare(Span view) {
        return IntStream.range(view.start(), view.end())
                .mapToObj(area::getParagraph)
                .flatMap(paragraph -> paragraph.getStyleSpans().stream())
                .allMatch(span -> span.getStyle().isPlain());
    }

    /** Dresses the view of a new text; as long as the program is slow, a few paragraphs in each turn. */
    private void dressBare(Scene scene) {
        Span view = view();
        int[] stale =
                IntStream.range(view.start(), view.end()).filter(this::differs).toArray();
        long start = System.nanoTime();
        if (stale.length > FEW) {
            dress(stale[0], stale[FEW - 1] + 1);
            area.layout();
        }
        if (stale.length > FEW && System.nanoTime() - start > SLOW_NANOS) {
            Turns.of(scene).await(area, this, () -> dressBare(scene));
        } else {
            dress(view.start(), view.end());
            steps.startBehindFrameOf(scene);
        }
    }

    /** The paragraphs in view, or those that will be. */
    private Span view() {
        boolean viewed = !area.getVisibleParagraphs().isEmpty();
        int first = viewed ? area.firstVisibleParToAllParIndex() : 0;
        int last = Math.min(viewed ? area.lastVisibleParToAllParIndex() : FIRST_VIEW, paragraphs() - 1);
        return new Span(first, last + 1);
    }

    /** Leaves paragraphs as they are that wait for their look, until the next highlights come. */
    void stop() {
        steps.stop();
        if (area.getScene() != null) {
            Turns.of(area.getScene()).leave(area, this);
        }
    }

    /** Whether paragraphs still wait for their look. */
    boolean isBusy() {
        return steps.isBusy()
                || (area.getScene() != null && Turns.of(area.getScene()).isAwaited(area, this));
    }

    /** The margin of a paragraph that comes into view. */
    Node marginOf(int paragraph) {
        return new MarginCodes(paragraph < paragraphs() ? topicsOf(paragraph) : List.of(), palette);
    }

    private int paragraphs() {
        return area.getParagraphs().size();
    }

    /**
     * Lets the nodes of paragraphs in view follow that keep their styles. A paragraph with another style is shown by a new
     * node, which has a margin of its own.
     */
    private void keep(int first, int last, IntPredicate keepsStyle, boolean recoloured) {
        List<MarginCodes> margins = new ArrayList<>();
        List<TextFlow> flows = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!keepsStyle.test(i)) {
                continue;
            }
            if (area.getParagraphGraphic(i) instanceof MarginCodes codes
                    && codes.topics().equals(topicsOf(i))) {
                margins.add(codes);
            } else {
                area.recreateParagraphGraphic(i);
            }
            area.flowOf(i).ifPresent(flows::add);
        }
        // Only now: asking for a node after another one has changed would lay the text out each time.
        if (recoloured) {
            margins.forEach(MarginCodes::light);
            flows.forEach(Dressing::redress);
        }
    }

    /**
     * Colours move no word. The paragraph is laid out here, so that the area does not find it changed, measure it anew and
     * work out the height of the whole text from it.
     */
    private static void redress(TextFlow flow) {
        long redressed = flow.getChildren().stream()
                .filter(part -> part instanceof TextExt text && RunStyle.redress(text))
                .count();
        if (redressed > 0) {
            flow.requestLayout();
            flow.getParent().layout();
        }
    }

    /** Dresses the paragraphs from one to the one before another; runs of those that differ in one change each. */
    private void dress(int from, int to) {
        int end = Math.min(to, paragraphs());
        int run = from;
        while (run < end) {
            if (!differs(run)) {
                run++;
                continue;
            }
            int last = run;
            for (int i = run + 1; i < end && (differs(i) || area.getParagraphLength(i) == 0); i++) {
                last = area.getParagraphLength(i) == 0 ? last : i;
            }
            int start = area.getAbsolutePosition(run, 0);
            int stop = area.getAbsolutePosition(last, area.getParagraphLength(last));
            area.setStyleSpans(start, styles.of(start, area.getText(start, stop)));
            run = last + 1;
        }
    }

    private boolean differs(int paragraph) {
        if (area.getParagraphLength(paragraph) == 0) {
            return false;
        }
        StyleSpans<RunStyle> goal = styles.of(area.getAbsolutePosition(paragraph, 0), area.getText(paragraph));
        return !goal.equals(area.getParagraph(paragraph).getStyleSpans());
    }

    private List<Integer> topicsOf(int paragraph) {
        return styles.topics(area.getAbsolutePosition(paragraph, 0), area.getParagraphLength(paragraph));
    }
}
