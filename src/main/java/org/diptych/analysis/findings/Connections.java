package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.findings.Account.TermPlace;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Analysis;
import org.diptych.model.FindingKind;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TermKind;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/** One topic tied to another in a sentence of one text: "A is part of B", "A in return for B". */
final class Connections {
    private static final double WEIGHT = 0.66;
    private static final double ABSENT_THERE = 0.14;
    private static final double SHOWN = 0.06;
    private static final int WIDEST = 110;
    private static final int WIDEST_CHARACTERS = 40;

    /** Characters between a speaker and the verb: "Lund also". */
    private static final int SPEAKER_GAP = 12;

    /** Two mentions of a sentence with words between them that tie them together. */
    private record Tie(Topic first, Span from, Topic second, Span to) {}

    private final Account here;
    private final Analysis analysis;
    private final Map<Integer, List<TopicMention>> mentions = new HashMap<>();

    private Connections(Account here, Analysis analysis) {
        this.here = here;
        this.analysis = analysis;
        for (TopicResult result : analysis.topics()) {
            for (TopicMention mention : result.of(here.side()).mentions()) {
                mentions.computeIfAbsent(here.sentenceAt(mention.span().start()), key -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** The best tie of each sentence. */
    static List<Draft> of(Account here, Analysis analysis) {
        Connections connections = new Connections(here, analysis);
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            connections.best(sentence).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> best(int sentence) {
        List<TopicMention> inside = new ArrayList<>(mentions.getOrDefault(sentence, List.of()));
        List<Cue> ties = here.cues(sentence, "ties");
        if (inside.size() < 2 || ties.isEmpty()) {
            return Optional.empty();
        }
        inside.sort(Comparator.comparing(TopicMention::span));
        here.attribution(sentence).verb().ifPresent(verb -> inside.removeIf(mention -> isSpeaker(mention, verb)));
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            for (int j = i + 1; j < inside.size(); j++) {
                tie(inside.get(i), inside.get(j), ties).ifPresent(tie -> found.add(draft(tie)));
            }
        }
        return found.stream().max(Comparator.comparingDouble(Draft::weight).thenComparing(Draft::text));
    }

    /** Who speaks is not what the sentence is about: "Lund reaffirmed". */
    private boolean isSpeaker(TopicMention mention, Span verb) {
        return mention.span().end() <= verb.start()
                && verb.start() - mention.span().end() <= SPEAKER_GAP;
    }

    private Optional<Tie> tie(TopicMention first, TopicMention second, List<Cue> ties) {
        int from = first.span().end();
        int to = second.span().start();
        int widest = here.reading().countedInCharacters() ? WIDEST_CHARACTERS : WIDEST;
        if (first.topicId().equals(second.topicId()) || to <= from || to - from > widest) {
            return Optional.empty();
        }
        boolean tied = ties.stream()
                .anyMatch(cue -> cue.span().start() >= from && cue.span().end() <= to);
        if (!tied || isPart(first, second) || isPart(second, first) || isTiedThere(first.topicId(), second.topicId())) {
            return Optional.empty();
        }
        return Optional.of(new Tie(topic(first), first.span(), topic(second), second.span()));
    }

    /** "Women" is not tied to "violence against women". */
    private boolean isPart(TopicMention part, TopicMention whole) {
        String words = part.span().of(here.text()).toLowerCase(Locale.ROOT);
        return whole.span().of(here.text()).toLowerCase(Locale.ROOT).contains(words);
    }

    private boolean isTiedThere(String first, String second) {
        Side there = here.side().other();
        List<Integer> other = result(second).of(there).sentences();
        return result(first).of(there).sentences().stream().anyMatch(other::contains);
    }

    private Draft draft(Tie tie) {
        Span first = words(tie.from());
        Span second = words(tie.to());
        Span quote =
                Excerpt.around(here, new Span(Math.min(first.start(), tie.from().start()), second.end()));
        boolean absent = Set.of(tie.first(), tie.second()).stream()
                .anyMatch(topic ->
                        !result(topic.id()).of(here.side().other()).status().isPresent());
        double weight = WEIGHT
                + (absent ? ABSENT_THERE : 0)
                + (tie.first().shown() || tie.second().shown() ? SHOWN : 0);
        String text = "Only " + here.name() + " ties " + name(tie.first(), tie.from(), first) + " to "
                + name(tie.second(), tie.to(), second) + ": " + Quotes.of(here, quote) + ". Not in "
                + here.other().name() + ".";
        return new Draft(
                FindingKind.CONNECTION,
                List.of(tie.first().id(), tie.second().id()),
                here,
                List.of(quote),
                List.of(),
                List.of(tie.from(), second),
                text,
                weight);
    }

    /** The one-sided phrase of which a mention is a part, or the mention alone. */
    private Span words(Span mention) {
        return here.places(here.sentenceAt(mention.start())).stream()
                .filter(one ->
                        one.term().kind() == TermKind.PHRASE || one.term().kind() == TermKind.NAME)
                .map(TermPlace::span)
                .filter(span -> span.overlaps(mention))
                .max(Comparator.comparingInt(Span::length))
                .orElse(mention);
    }

    private String name(Topic topic, Span mention, Span words) {
        String said = mention.of(here.text());
        return said.equalsIgnoreCase(topic.name()) ? TopicNames.of(topic) : Quotes.of(here, words);
    }

    private Topic topic(TopicMention mention) {
        return result(mention.topicId()).topic();
    }

    private TopicResult result(String id) {
        return analysis.topic(id).orElseThrow();
    }
}
