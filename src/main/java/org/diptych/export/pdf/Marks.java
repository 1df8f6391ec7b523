package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;

/** The highlights of one statement in reading order. */
final class Marks {
    private final List<Mark> marks;
    private final int longest;

    private Marks(List<Mark> marks) {
        this.marks = marks;
        this.longest =
                marks.stream().mapToInt(mark -> mark.span().length()).max().orElse(0);
    }

    /** Marks of the topics in a text of the given length; a mention outside of it is no mark. */
    static Marks of(List<ReportTopic> topics, Side side, int textLength) {
        record Found(ReportTopic topic, Span span) {}
        List<Found> found = new ArrayList<>();
        for (ReportTopic topic : topics) {
            for (TopicMention mention : topic.of(side).mentions()) {
                if (!mention.span().isEmpty() && mention.span().end() <= textLength) {
                    found.add(new Found(topic, mention.span()));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        List<Mark> marks = new ArrayList<>();
        List<Integer> laneEnds = new ArrayList<>();
        for (Found each : found) {
            int lane = 0;
            while (lane < laneEnds.size() && laneEnds.get(lane) > each.span().start()) {
                lane++;
            }
            if (lane == laneEnds.size()) {
                laneEnds.add(0);
            }
            laneEnds.set(lane, each.span().end());
            marks.add(new Mark(each.topic(), side, each.span(), lane));
        }
        return new Marks(List.copyOf(marks));
    }

    /** Marks that share a character with the span. */
    List<Mark> in(Span span) {
        List<Mark> within = new ArrayList<>();
        for (int i = firstFrom(span.start() - longest); i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.span().start() >= span.end()) {
                break;
            }
            if (mark.span().overlaps(span)) {
                within.add(mark);
            }
        }
        return within;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
