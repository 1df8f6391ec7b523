package org.diptych.ui.compare;

import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The looks that highlights give to the displayed paragraphs, worked out a paragraph at a time. Immutable. */
final class ParagraphStyles {
    private final List<HighlightRun> runs;
    private final DisplayText display;
    private final Palette palette;

    ParagraphStyles(List<HighlightRun> runs, DisplayText display, Palette palette) {
        this.runs = runs;
        this.display = display;
        this.palette = palette;
    }

    /** Whether these are the looks of the same runs at the same places. */
    boolean hasPlacesOf(ParagraphStyles other) {
        return display == other.display && runs.equals(other.runs);
    }

    /**
     * The looks of a stretch of paragraphs.
     *
     * @param start offset of the first in the display
     * @param shown their text in the display, at least a character
     */
    StyleSpans<RunStyle> of(int start, String shown) {
        return PieceStyles.cut(of(start, shown.length()), shown);
    }

    private StyleSpans<RunStyle> of(int start, int length) {
        StyleSpansBuilder<RunStyle> spans = new StyleSpansBuilder<>();
        int at = start;
        int end = start + length;
        for (HighlightRun run : runsIn(start, end)) {
            int from = Math.max(start, display.toShown(run.span().start()));
            int to = Math.min(end, display.toShown(run.span().end()));
            if (from > at) {
                spans.add(RunStyle.PLAIN, from - at);
            }
            if (to > Math.max(from, at)) {
                spans.add(style(run), to - Math.max(from, at));
                at = to;
            }
        }
        if (end > at) {
            spans.add(RunStyle.PLAIN, end - at);
        }
        return spans.create();
    }

    /** Numbers of the topics that are mentioned in a paragraph, highlighted or not, in the order of the codebook. */
    List<Integer> topics(int start, int length) {
        return runsIn(start, start + length).stream()
                .flatMap(run -> run.topics().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private RunStyle style(HighlightRun run) {
        return new RunStyle(run.topics(), run.decided(), run.traits(), run.mark(), palette, RunStyle.Turn.FIRST);
    }

    private List<HighlightRun> runsIn(int start, int end) {
        int from = display.toText(start);
        int to = display.toText(end);
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).span().end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < runs.size() && runs.get(last).span().start() < to) {
            last++;
        }
        return runs.subList(low, last);
    }
}
