package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.diptych.ui.shared.TopicLook;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The looks that highlights give to the displayed paragraphs, worked out a paragraph at a time. Immutable. */
final class ParagraphStyles {
    private final Highlighting highlighting;
    private final DisplayText display;
    private final boolean dark;
    private final List<TopicLook> looks = new ArrayList<>();

    ParagraphStyles(Highlighting highlighting, DisplayText display, boolean dark) {
        this.highlighting = highlighting;
        this.display = display;
        this.dark = dark;
        for (int i = 0; i < highlighting.topics().size(); i++) {
            looks.add(TopicLook.of(highlighting.topics().get(i).colour(), i, dark));
        }
    }

    /**
     * The looks of a paragraph.
     *
     * @param start offset of the paragraph in the display
     * @param length its length, at least 1
     */
    StyleSpans<RunStyle> of(int start, int length) {
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

    /** Codes of the topics that are mentioned in a paragraph, in the order of the codebook. */
    List<MarginCodes.Code> codes(int start, int length) {
        return runsIn(start, start + length).stream()
                .flatMap(run -> run.topics().stream())
                .sorted()
                .distinct()
                .map(i -> new MarginCodes.Code(highlighting.topics().get(i), looks.get(i)))
                .toList();
    }

    private RunStyle style(HighlightRun run) {
        return new RunStyle(
                run.topics().stream().map(looks::get).toList(),
                run.decided().stream().map(looks::get).toList(),
                run.rewritten(),
                run.noted(),
                run.mark(),
                dark);
    }

    private List<HighlightRun> runsIn(int start, int end) {
        List<HighlightRun> runs = highlighting.runs();
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
