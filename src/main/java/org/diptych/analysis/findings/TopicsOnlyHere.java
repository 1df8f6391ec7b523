package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.model.Analysis;
import org.diptych.model.FindingKind;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/** Topics that one text mentions and the other does not. */
final class TopicsOnlyHere {
    private static final double POSITION = 0.76;
    private static final double NAMED = 0.72;
    private static final double SHOWN = 0.06;
    private static final double WIDE = 0.1;
    private static final double WIDE_SHARE = 0.15;
    /** Words that the other text has too, in another sense, or that are common: the topic says little. */
    private static final double VAGUE = 0.35;

    private static final double OPENING = 0.3;
    private static final int OPENING_OF = 4;
    private static final double UNUSUAL = 20;

    private TopicsOnlyHere() {}

    static List<Draft> of(Account here, Analysis analysis, List<Draft> special) {
        Set<Integer> connected = special.stream()
                .map(draft -> here.sentenceAt(draft.mine().get(0).start()))
                .collect(Collectors.toSet());
        List<Draft> drafts = new ArrayList<>();
        for (TopicResult result : analysis.topics()) {
            boolean only = result.of(here.side()).status().isPresent()
                    && !result.of(here.side().other()).status().isPresent()
                    && result.topic().hasWordsOf(here.other().language());
            if (only) {
                drafts.add(draft(here, result, connected));
            }
        }
        return drafts;
    }

    private static Draft draft(Account here, TopicResult result, Set<Integer> connected) {
        TopicPresence presence = result.of(here.side());
        List<Span> quotes = new TopicPlaces(here, presence).best(2, connected);
        String text = "Only " + here.name() + " " + says(presence.status(), TopicNames.of(result.topic())) + ": "
                + Quotes.of(here, quotes) + ". Not in " + here.other().name() + ".";
        return new Draft(
                FindingKind.TOPIC_ONLY_HERE,
                List.of(result.topic().id()),
                here,
                quotes,
                List.of(),
                presence.mentions().stream().map(TopicMention::span).toList(),
                text,
                weight(here, result, presence));
    }

    private static String says(TopicStatus status, String topic) {
        return switch (status) {
            case NAMED -> "names " + topic + ", without a position";
            case DENIED -> "says of " + topic + " that it was not discussed";
            case STATES_POSITION, ABSENT -> "speaks of " + topic;
        };
    }

    /** The first sentences tell of the event itself. */
    private static boolean isOpening(Account here, TopicPresence presence) {
        int first = here.isHeading(0) ? 1 : 0;
        return here.sentences() > OPENING_OF && presence.sentences().stream().allMatch(sentence -> sentence <= first);
    }

    private static double weight(Account here, TopicResult result, TopicPresence presence) {
        double telling = presence.mentions().stream()
                .map(mention -> here.term(mention.span()))
                .flatMap(Optional::stream)
                .mapToDouble(OneSidedTerm::score)
                .max()
                .orElse(0);
        double weight = presence.status() == TopicStatus.NAMED ? NAMED : POSITION;
        weight -= isOpening(here, presence) ? OPENING : 0;
        weight += result.topic().shown() ? SHOWN : 0;
        weight += WIDE * Math.min(1, presence.share() / WIDE_SHARE);
        return weight - VAGUE * (1 - Math.min(1, telling / UNUSUAL));
    }
}
