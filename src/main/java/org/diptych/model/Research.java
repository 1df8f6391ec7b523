package org.diptych.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the researcher added to a comparison: highlights, notes and decisions. Immutable; every action makes a new one.
 *
 * @param annotations highlights and notes by hand, in the order in which they were made; ids are unique
 * @param mentions decisions about mentions that patterns found
 * @param links decisions about passages that belong together
 * @param findings accepted and own findings in the researcher's order; ids are unique
 * @param rejectedFindings ids of rejected proposals
 * @param absences topics that the researcher confirmed to be absent from a text
 * @param ignoredTerms one-sided terms that are not to be listed, by {@link OneSidedTerm#key()}
 */
public record Research(
        List<Annotation> annotations,
        List<MentionDecision> mentions,
        List<LinkDecision> links,
        List<KeptFinding> findings,
        Set<String> rejectedFindings,
        List<AbsenceDecision> absences,
        Set<String> ignoredTerms) {
    private static final Research NONE =
            new Research(List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), Set.of());

    public Research {
        annotations = List.copyOf(annotations);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        findings = List.copyOf(findings);
        rejectedFindings = Collections.unmodifiableSortedSet(new TreeSet<>(rejectedFindings));
        absences = List.copyOf(absences);
        ignoredTerms = Collections.unmodifiableSortedSet(new TreeSet<>(ignoredTerms));
    }

    /** Nothing yet. */
    public static Research none() {
        return NONE;
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Optional<Annotation> annotation(String id) {
        return annotations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<KeptFinding> finding(String id) {
        return findings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What the researcher decided about a mention that a pattern found, if anything. */
    public Optional<Verdict> verdict(Side side, TopicMention mention) {
        return mentions.stream()
                .filter(one -> one.isAbout(side, mention))
                .map(MentionDecision::verdict)
                .findFirst();
    }

    public Research withAnnotations(List<Annotation> value) {
        return new Research(value, mentions, links, findings, rejectedFindings, absences, ignoredTerms);
    }

    public Research withMentions(List<MentionDecision> value) {
        return new Research(annotations, value, links, findings, rejectedFindings, absences, ignoredTerms);
    }

    public Research withLinks(List<LinkDecision> value) {
        return new Research(annotations, mentions, value, findings, rejectedFindings, absences, ignoredTerms);
    }

    public Research withFindings(List<KeptFinding> value) {
        return new Research(annotations, mentions, links, value, rejectedFindings, absences, ignoredTerms);
    }

    public Research withRejectedFindings(Set<String> value) {
        return new Research(annotations, mentions, links, findings, value, absences, ignoredTerms);
    }

    public Research withAbsences(List<AbsenceDecision> value) {
        return new Research(annotations, mentions, links, findings, rejectedFindings, value, ignoredTerms);
    }

    public Research withIgnoredTerms(Set<String> value) {
        return new Research(annotations, mentions, links, findings, rejectedFindings, absences, value);
    }

    /** The same work after the text of one side changed: every anchor follows its words. */
    Research moved(Side side, String before, String after) {
        if (isEmpty() || before.equals(after)) {
            return this;
        }
        Anchoring anchoring = new Anchoring(before, after);
        return new Research(
                annotations.stream()
                        .map(one -> one.side() == side ? one.withAnchor(anchoring.moved(one.anchor())) : one)
                        .toList(),
                mentions.stream()
                        .map(one -> one.side() == side ? one.withAnchor(anchoring.moved(one.anchor())) : one)
                        .toList(),
                links.stream()
                        .map(one -> one.with(side, one.of(side).map(anchoring::moved)))
                        .toList(),
                findings.stream().map(one -> one.moved(side, anchoring)).toList(),
                rejectedFindings,
                absences,
                ignoredTerms);
    }

    /**
     * The same work, in which highlights and notes that have lost their words since an earlier state quote what they
     * quoted there, and not the last letters that were left.
     */
    public Research rememberingWordsOf(Research earlier) {
        if (annotations.stream().allMatch(one -> one.anchor().isPlaced())) {
            return this;
        }
        Map<String, Anchor> known = new HashMap<>();
        earlier.annotations.forEach(one -> known.put(one.id(), one.anchor()));
        return withAnnotations(annotations.stream()
                .map(one -> one.anchor().isPlaced()
                        ? one
                        : one.withAnchor(
                                known.getOrDefault(one.id(), one.anchor()).unplaced()))
                .toList());
    }

    /** The same work with left and right exchanged. */
    Research swapped() {
        return new Research(
                annotations.stream()
                        .map(one -> new Annotation(
                                one.id(),
                                one.side().other(),
                                one.anchor(),
                                one.topicId(),
                                one.note(),
                                one.author(),
                                one.made()))
                        .toList(),
                mentions.stream()
                        .map(one -> new MentionDecision(one.side().other(), one.topicId(), one.anchor(), one.verdict()))
                        .toList(),
                links.stream().map(LinkDecision::swapped).toList(),
                findings.stream().map(KeptFinding::swapped).toList(),
                rejectedFindings,
                absences.stream()
                        .map(one ->
                                new AbsenceDecision(one.topicId(), one.side().other()))
                        .toList(),
                ignoredTerms);
    }
}
