package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.model.Analysis;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/**
 * A statement from far away: where its topics stand, and what only it says.
 *
 * @param length length of the text in UTF-16 units
 * @param lanes one for each highlighted topic that a statement mentions, in the order of the codebook, the same on both
 *     sides; behind them the lane of what stands only here
 */
record Overview(int length, List<Lane> lanes) {
    static final Overview NOTHING = new Overview(0, List.of());

    Overview {
        lanes = List.copyOf(lanes);
    }

    /**
     * A lane.
     *
     * @param topic its topic; empty for what stands only here
     * @param position place of the topic in the codebook
     * @param spans its places in reading order
     */
    record Lane(Optional<Topic> topic, int position, List<Span> spans) {
        Lane {
            spans = List.copyOf(spans);
        }

        /** The place nearest to an offset, at most so many characters away. */
        Optional<Span> near(double offset, double most) {
            return spans.stream()
                    .filter(span -> distance(span, offset) <= most)
                    .min((one, other) -> Double.compare(distance(one, offset), distance(other, offset)));
        }

        private static double distance(Span span, double offset) {
            return Math.max(0, Math.max(span.start() - offset, offset - span.end()));
        }
    }

    /**
     * The rows of pixels that spans fill, as pairs of the first row and the row behind the last; runs that touch are
     * one.
     *
     * @param height height of the lane in pixels
     * @param least a place is at least so many rows high
     */
    static List<Span> rows(List<Span> spans, int length, int height, int least) {
        List<Span> rows = new ArrayList<>();
        for (Span span : spans) {
            int top = (int) Math.min(Math.max(0, height - least), (long) span.start() * height / Math.max(1, length));
            int bottom =
                    (int) Math.max(top + least, Math.min(height, (long) span.end() * height / Math.max(1, length)));
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).end() >= top) {
                Span before = rows.get(last);
                rows.set(last, new Span(before.start(), Math.max(before.end(), bottom)));
            } else {
                rows.add(new Span(top, bottom));
            }
        }
        return rows;
    }

    static Overview of(Analysis analysis, Side side, Predicate<Topic> highlighted, int length) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < analysis.topics().size(); i++) {
            TopicResult result = analysis.topics().get(i);
            if (highlighted.test(result.topic())
                    && result.a().count() + result.b().count() > 0) {
                lanes.add(new Lane(
                        Optional.of(result.topic()),
                        i,
                        result.of(side).mentions().stream()
                                .map(TopicMention::span)
                                .toList()));
            }
        }
        lanes.add(new Lane(Optional.empty(), 0, onlyHere(analysis, side)));
        return new Overview(length, lanes);
    }

    /** Sentences without a link; of versions of one text the words that differ. */
    private static List<Span> onlyHere(Analysis analysis, Side side) {
        if (!analysis.of(side).rewritten().isEmpty()) {
            return analysis.of(side).rewritten();
        }
        Set<Integer> linked = new HashSet<>();
        analysis.links().forEach(link -> linked.add(link.of(side)));
        List<Sentence> sentences = analysis.of(side).sentences();
        List<Span> alone = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!linked.contains(i)) {
                alone.add(sentences.get(i).span());
            }
        }
        return analysis.of(side.other()).sentences().isEmpty() ? List.of() : alone;
    }
}
