package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diptych.model.Analysis;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.ui.compare.HighlightRun.Mark;
import org.diptych.ui.compare.HighlightRun.Trait;
import org.diptych.ui.shared.Marked;

/** Turns an analysis into runs of equal look, by a sweep over the ends of all highlights. Pure. */
final class HighlightRuns {
    /** Stands for a marked place among the topics. */
    private static final int MARKED = -1;

    private static final int CURRENT = -2;

    /** A place of more characters needs no strong mark to be seen, unless others are marked beside it. */
    private static final int PASSAGE = 80;

    /** Stands for the first trait; the others follow downwards. */
    private static final int TRAIT = -3;

    private static final List<Trait> TRAITS = List.of(Trait.values());

    /** Added to a topic whose mention was found and that nobody has decided about. */
    private static final int FOUND = 1_000_000;

    private HighlightRuns() {}

    private record Edge(int offset, int what, boolean opens) {}

    /**
     * The runs of one side in reading order; they do not overlap, and none is empty or plain.
     *
     * @param highlighted which topics are highlighted
     * @param traits words that have a trait, beside those that the analysis knows
     * @param length length of the text in UTF-16 units; what lies behind its end is left out
     */
    static List<HighlightRun> of(
            Analysis analysis,
            Side side,
            Predicate<Topic> highlighted,
            Map<Trait, List<Span>> traits,
            Optional<Marked> marked,
            int length) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < analysis.topics().size(); i++) {
            if (highlighted.test(analysis.topics().get(i).topic())) {
                for (TopicMention mention : analysis.topics().get(i).of(side).mentions()) {
                    add(edges, mention.span(), mention.origin() == MentionOrigin.FOUND ? i + FOUND : i, length);
                }
            }
        }
        analysis.of(side).rewritten().forEach(span -> add(edges, span, key(Trait.REWRITTEN), length));
        traits.forEach((trait, spans) -> spans.forEach(span -> add(edges, span, key(trait), length)));
        marked.ifPresent(places -> {
            places.in(side).forEach(span -> add(edges, span, MARKED, length));
            boolean alone = places.in(side).size() == 1;
            places.placeIn(side)
                    .ifPresent(span -> add(edges, span, alone && span.length() > PASSAGE ? MARKED : CURRENT, length));
        });
        edges.sort(Comparator.comparingInt(Edge::offset));
        return sweep(edges);
    }

    private static int key(Trait trait) {
        return TRAIT - TRAITS.indexOf(trait);
    }

    private static void add(List<Edge> edges, Span span, int what, int length) {
        if (span.start() < Math.min(span.end(), length)) {
            edges.add(new Edge(span.start(), what, true));
            edges.add(new Edge(Math.min(span.end(), length), what, false));
        }
    }

    private static List<HighlightRun> sweep(List<Edge> edges) {
        List<HighlightRun> runs = new ArrayList<>();
        Map<Integer, Integer> open = new TreeMap<>();
        int from = 0;
        for (Edge edge : edges) {
            if (edge.offset() > from && !open.isEmpty()) {
                append(runs, run(new Span(from, edge.offset()), open));
            }
            from = edge.offset();
            open.merge(edge.what(), edge.opens() ? 1 : -1, Integer::sum);
            open.values().removeIf(count -> count == 0);
        }
        return List.copyOf(runs);
    }

    private static HighlightRun run(Span span, Map<Integer, Integer> open) {
        List<Integer> decided =
                open.keySet().stream().filter(what -> what >= 0 && what < FOUND).toList();
        List<Integer> topics = open.keySet().stream()
                .filter(what -> what >= 0)
                .map(what -> what % FOUND)
                .distinct()
                .sorted()
                .toList();
        Mark mark = open.containsKey(CURRENT) ? Mark.CURRENT : open.containsKey(MARKED) ? Mark.MARKED : Mark.NONE;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : TRAITS) {
            if (open.containsKey(key(trait))) {
                traits.add(trait);
            }
        }
        return new HighlightRun(span, topics, decided, traits, mark);
    }

    private static void append(List<HighlightRun> runs, HighlightRun run) {
        if (!runs.isEmpty()) {
            HighlightRun last = runs.get(runs.size() - 1);
            if (last.span().end() == run.span().start() && last.looksLike(run)) {
                runs.set(
                        runs.size() - 1,
                        run.at(new Span(last.span().start(), run.span().end())));
                return;
            }
        }
        runs.add(run);
    }
}
