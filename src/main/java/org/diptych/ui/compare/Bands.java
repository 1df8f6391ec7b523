package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.model.Analysis;
import org.diptych.model.LinkTier;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.SentenceRange;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;

/** Makes the bands of the ribbon: one for each row of the parallel reading, one for each link against its order. Pure. */
final class Bands {
    private final Analysis analysis;
    private final Predicate<Topic> highlighted;
    private final Map<Integer, List<PassageLink>> linksOfA = new HashMap<>();

    private Bands(Analysis analysis, Predicate<Topic> highlighted) {
        this.analysis = analysis;
        this.highlighted = highlighted;
        analysis.links()
                .forEach(link -> linksOfA.computeIfAbsent(link.a(), key -> new ArrayList<>())
                        .add(link));
    }

    /**
     * The bands in the order of statement A.
     *
     * @param highlighted which topics give a band their colour
     */
    static List<Band> of(Analysis analysis, Predicate<Topic> highlighted) {
        return new Bands(analysis, highlighted).bands();
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        Set<PassageLink> inOrder = new LinkedHashSet<>();
        for (Passage passage : analysis.passages()) {
            if (!passage.a().isEmpty() && !passage.b().isEmpty()) {
                List<PassageLink> links = links(passage);
                inOrder.addAll(links);
                bands.add(band(passage.a(), passage.b(), links, false));
            }
        }
        for (PassageLink link : analysis.links()) {
            if (!inOrder.contains(link)) {
                bands.add(band(
                        new SentenceRange(link.a(), link.a() + 1),
                        new SentenceRange(link.b(), link.b() + 1),
                        List.of(link),
                        true));
            }
        }
        bands.sort(Comparator.comparing(Band::a).thenComparing(Band::b));
        return List.copyOf(bands);
    }

    private List<PassageLink> links(Passage passage) {
        List<PassageLink> links = new ArrayList<>();
        for (int a = passage.a().from(); a < passage.a().to(); a++) {
            for (PassageLink link : linksOfA.getOrDefault(a, List.of())) {
                if (passage.b().from() <= link.b() && link.b() < passage.b().to()) {
                    links.add(link);
                }
            }
        }
        links.sort(Comparator.comparingDouble(PassageLink::score).reversed());
        return links;
    }

    private Band band(SentenceRange a, SentenceRange b, List<PassageLink> links, boolean crossing) {
        Span inA = span(a, Side.A);
        Span inB = span(b, Side.B);
        LinkTier tier = links.stream()
                .map(PassageLink::tier)
                .min(Comparator.naturalOrder())
                .orElse(LinkTier.UNCERTAIN);
        Set<String> evidence = new LinkedHashSet<>();
        links.forEach(link -> evidence.addAll(link.evidence()));
        int best = -1;
        int most = 0;
        for (int i = 0; i < analysis.topics().size(); i++) {
            if (highlighted.test(analysis.topics().get(i).topic())) {
                int countA = count(analysis.topics().get(i).a(), inA);
                int countB = count(analysis.topics().get(i).b(), inB);
                if (countA > 0 && countB > 0 && countA + countB > most) {
                    best = i;
                    most = countA + countB;
                }
            }
        }
        Optional<Topic> topic = best < 0
                ? Optional.empty()
                : Optional.of(analysis.topics().get(best).topic());
        return new Band(inA, inB, tier, List.copyOf(evidence), topic, Math.max(best, 0), crossing);
    }

    private Span span(SentenceRange range, Side side) {
        return new Span(
                analysis.of(side).sentences().get(range.from()).span().start(),
                analysis.of(side).sentences().get(range.to() - 1).span().end());
    }

    /** Mentions in the span; they are in reading order. */
    private static int count(TopicPresence presence, Span span) {
        List<TopicMention> mentions = presence.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int count = 0;
        while (low + count < mentions.size() && mentions.get(low + count).span().start() < span.end()) {
            count++;
        }
        return count;
    }
}
