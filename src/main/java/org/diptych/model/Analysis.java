package org.diptych.model;

import java.util.List;
import java.util.Optional;

/**
 * The whole result of comparing two statements. Derived from a {@link Comparison}, never edited.
 *
 * @param a reading of statement A
 * @param b reading of statement B
 * @param topics every topic of the codebook in its order, shown or not
 * @param links pairs of sentences that speak of the same point, by A, then by B
 * @param passages rows of the parallel reading
 * @param versions whether the two are versions or translations of one text, so that silence claims mean little
 * @param nearest the best candidate of sentences without a link, of A, then of B
 * @param meaningMissing whether the meaning of the sentences could not be compared on this computer, so that the links
 *     rest on shared words, names and numbers alone
 * @param wordsMissing whether nothing connects the words of the two languages, so that only topics, numbers and dates
 *     were compared
 * @param findings proposals, the most telling first
 */
public record Analysis(
        StatementReading a,
        StatementReading b,
        List<TopicResult> topics,
        List<PassageLink> links,
        List<Passage> passages,
        boolean versions,
        List<NearestPassage> nearest,
        boolean meaningMissing,
        boolean wordsMissing,
        List<Finding> findings) {
    public Analysis {
        topics = List.copyOf(topics);
        links = List.copyOf(links);
        passages = List.copyOf(passages);
        nearest = List.copyOf(nearest);
        findings = List.copyOf(findings);
    }

    /** An analysis without nearest passages and findings. */
    public Analysis(
            StatementReading a,
            StatementReading b,
            List<TopicResult> topics,
            List<PassageLink> links,
            List<Passage> passages,
            boolean versions) {
        this(a, b, topics, links, passages, versions, List.of(), false, false, List.of());
    }

    /** The analysis of nothing. */
    public static Analysis empty() {
        return new Analysis(StatementReading.blank(), StatementReading.blank(), List.of(), List.of(), List.of(), false);
    }

    /** This analysis with the findings that were made from it. */
    public Analysis withFindings(List<Finding> value) {
        return new Analysis(a, b, topics, links, passages, versions, nearest, meaningMissing, wordsMissing, value);
    }

    /** This analysis with the topics in another state. */
    public Analysis withTopics(List<TopicResult> value) {
        return new Analysis(a, b, value, links, passages, versions, nearest, meaningMissing, wordsMissing, findings);
    }

    public StatementReading of(Side side) {
        return side == Side.A ? a : b;
    }

    public Optional<TopicResult> topic(String id) {
        return topics.stream().filter(result -> result.topic().id().equals(id)).findFirst();
    }
}
