package org.diptych.project.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;

/** The work in a project that was read, laid over a comparison. For one import. */
final class QdaOverlay {
    private final Comparison comparison;
    private final Comparison read;
    private final List<String> report;
    private final Map<String, String> topicIds = new HashMap<>();

    QdaOverlay(Comparison comparison, QdaProject project) {
        this.comparison = comparison;
        this.read =
                crossed(project.comparison(), comparison) ? project.comparison().swapped() : project.comparison();
        this.report = new ArrayList<>(project.report());
    }

    /** Whether each text of the project is a text of the comparison, white space aside. */
    static boolean fits(Comparison project, Comparison comparison) {
        return crossed(project, comparison) || (fits(project, comparison, Side.A) && fits(project, comparison, Side.B));
    }

    private static boolean crossed(Comparison project, Comparison comparison) {
        Comparison swapped = project.swapped();
        return !(fits(project, comparison, Side.A) && fits(project, comparison, Side.B))
                && fits(swapped, comparison, Side.A)
                && fits(swapped, comparison, Side.B);
    }

    private static boolean fits(Comparison project, Comparison comparison, Side side) {
        return project.statement(side).isBlank()
                || words(project.statement(side)).equals(words(comparison.statement(side)));
    }

    private static String words(Statement statement) {
        return statement.text().replaceAll("\\s+", "");
    }

    QdaProject laid() {
        Research found =
                read.with(Side.A, comparison.a()).with(Side.B, comparison.b()).research();
        Codebook codebook = codebook();
        List<Annotation> annotations = annotations(found);
        List<LinkDecision> links = new ArrayList<>(comparison.research().links());
        found.links().stream()
                .filter(link -> links.stream().noneMatch(here -> isAboutTheSame(here, link)))
                .forEach(links::add);
        return new QdaProject(
                comparison
                        .withCodebook(codebook)
                        .withResearch(comparison
                                .research()
                                .withAnnotations(annotations)
                                .withLinks(links)),
                report);
    }

    private static boolean isAboutTheSame(LinkDecision one, LinkDecision other) {
        return new LinkDecision(one.a(), one.b(), other.verdict()).equals(other);
    }

    /** All codes become topics; those with the key or the name of a topic that is there are taken as the same. */
    private Codebook codebook() {
        Codebook codebook = comparison.codebook();
        Map<String, String> byName = new HashMap<>();
        codebook.topics().forEach(topic -> byName.putIfAbsent(topic.name(), topic.id()));
        for (Topic topic : read.codebook().topics()) {
            boolean there = comparison.codebook().topic(topic.id()).isPresent();
            String id = byName.getOrDefault(topic.name(), topic.id());
            topicIds.put(topic.id(), id);
            if (!there && !byName.containsKey(topic.name())) {
                codebook = codebook.with(topic);
            }
        }
        return codebook;
    }

    /** A highlight is the same when it has the same identifier, or the same words, topic and note. */
    private List<Annotation> annotations(Research found) {
        Map<String, Annotation> byId = new HashMap<>();
        Set<Place> places = new HashSet<>();
        List<Annotation> all = new ArrayList<>(comparison.research().annotations());
        all.forEach(one -> {
            byId.put(one.id(), one);
            places.add(Place.of(one));
        });
        int lost = 0;
        int kept = 0;
        for (Annotation foreign : found.annotations()) {
            Annotation one = foreign.withTopic(foreign.topicId().map(id -> topicIds.getOrDefault(id, id)));
            Annotation here = byId.putIfAbsent(one.id(), one);
            boolean added = places.add(Place.of(one));
            if (here != null) {
                kept += added ? 1 : 0;
            } else if (added) {
                lost += one.anchor().isPlaced() ? 0 : 1;
                all.add(one);
            }
        }
        tell(lost, "Not placed, because their words are not in these texts: selections (");
        tell(kept, "Highlights that are in this comparison too, but not the same, were left as they are here (");
        return all;
    }

    private void tell(int count, String sentence) {
        if (count > 0) {
            report.add(sentence + count + ").");
        }
    }

    private record Place(Side side, Optional<Span> span, String quote, Optional<String> topicId, String note) {
        static Place of(Annotation one) {
            return new Place(one.side(), one.anchor().span(), one.anchor().quote(), one.topicId(), one.note());
        }
    }
}
