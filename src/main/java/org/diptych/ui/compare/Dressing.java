package org.diptych.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.diptych.ui.shared.ShortSteps;
import org.fxmisc.richtext.model.StyleSpans;

/**
 * Gives the paragraphs of a text their newest look: those in view at once, the others in short steps behind the next
 * frame, so that the window never stands still. Only what differs is touched, and neighbours are changed together,
 * because the area tells everybody about each change.
 */
final class Dressing {
    /** Paragraphs that are dressed at once when none has been in view yet. */
    private static final int FIRST_VIEW = 30;

    /** Paragraphs of one step out of view. */
    private static final int NEIGHBOURS = 8;

    private final StatementArea area;
    private final ShortSteps steps;
    /** The codes in the margin of each paragraph that has been in view. */
    private final Map<Integer, List<MarginCodes.Code>> codes = new HashMap<>();

    private ParagraphStyles styles =
            new ParagraphStyles(new Highlighting("", List.of(), List.of()), DisplayText.of(""), false);

    Dressing(StatementArea area) {
        this.area = area;
        this.steps = new ShortSteps(
                () -> (paragraphs() + NEIGHBOURS - 1) / NEIGHBOURS,
                step -> dress(step * NEIGHBOURS, (step + 1) * NEIGHBOURS));
    }

    /** Begins to show a look of the text that is displayed now. */
    void show(ParagraphStyles newest) {
        styles = newest;
        boolean viewed = !area.getVisibleParagraphs().isEmpty();
        int first = viewed ? area.firstVisibleParToAllParIndex() : 0;
        int last = viewed ? area.lastVisibleParToAllParIndex() : FIRST_VIEW;
        for (int i = first; i <= Math.min(last, paragraphs() - 1); i++) {
            // A paragraph with a new look is shown by a new node, which has a margin of its own.
            if (!differs(i) && codes.containsKey(i) && !codesOf(i).equals(codes.get(i))) {
                area.recreateParagraphGraphic(i);
            }
        }
        dress(first, last + 1);
        Scene scene = area.getScene();
        if (scene == null) {
            steps.start();
        } else {
            steps.startBehindFrameOf(scene);
        }
    }

    /** Leaves paragraphs out of view as they are until the next look comes. */
    void stop() {
        steps.stop();
    }

    /** Whether paragraphs out of view still wait for their look. */
    boolean isBusy() {
        return steps.isBusy();
    }

    /** The margin of a paragraph that comes into view. */
    Node marginOf(int paragraph) {
        List<MarginCodes.Code> own = paragraph < paragraphs() ? codesOf(paragraph) : List.of();
        codes.put(paragraph, own);
        return new MarginCodes(own);
    }

    private int paragraphs() {
        return area.getParagraphs().size();
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
            area.setStyleSpans(
                    start,
                    styles.of(start, area.getAbsolutePosition(last, area.getParagraphLength(last)) - start));
            run = last + 1;
        }
    }

    private boolean differs(int paragraph) {
        int length = area.getParagraphLength(paragraph);
        if (length == 0) {
            return false;
        }
        StyleSpans<RunStyle> goal = styles.of(area.getAbsolutePosition(paragraph, 0), length);
        return !goal.equals(area.getParagraph(paragraph).getStyleSpans());
    }

    private List<MarginCodes.Code> codesOf(int paragraph) {
        return styles.codes(area.getAbsolutePosition(paragraph, 0), area.getParagraphLength(paragraph));
    }
}
