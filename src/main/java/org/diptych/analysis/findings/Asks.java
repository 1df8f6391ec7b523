package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.model.FindingKind;
import org.diptych.model.LinkTier;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.SpeechAct.Kind;
import org.diptych.model.TopicResult;
import org.diptych.model.Voice;

/** Demands, commitments, assurances and agreements without a counterpart in the other text. */
final class Asks {
    private static final int OUTLOOK = 12;

    /** "will" and "to" stand everywhere. */
    private static final int SHORTEST_CUE = 4;

    private static final double WEIGHT = 0.56;
    private static final double ON_TOPIC = 0.06;
    private static final double ON_SHOWN_TOPIC = 0.12;
    private static final double MANY_TERMS = 0.06;

    private Asks() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            if (here.isHeading(sentence) || here.isLinked(sentence, LinkTier.SURE)) {
                continue;
            }
            for (SpeechAct act : here.acts(sentence)) {
                boolean reported = act.voice() == Voice.OTHER_SIDE && act.kind() == Kind.ASSURANCE;
                if (!act.shared() && !reported && !isOutlook(here, act) && !isAnswered(here, act)) {
                    drafts.add(draft(here, act));
                }
            }
        }
        return drafts;
    }

    /**
     * A sentence of the other text that is likely the same point uses the same word ("need to", "the need for"), and the
     * other text has all words of what is asked.
     */
    private static boolean isAnswered(Account here, SpeechAct act) {
        String cue = act.cue().of(here.text()).toLowerCase(Locale.ROOT);
        int blank = cue.indexOf(' ');
        String word = blank < 0 ? cue : cue.substring(0, blank);
        Account there = here.other();
        boolean known = here.places(act.sentence()).stream()
                .noneMatch(place -> place.span().start() >= act.cue().end());
        return known
                && word.length() >= SHORTEST_CUE
                && here.links(act.sentence(), LinkTier.LIKELY)
                        .anyMatch(link -> there.sentence(link.of(there.side()))
                                .of(there.text())
                                .toLowerCase(Locale.ROOT)
                                .contains(word));
    }

    /** "It will be a milestone" promises nothing. */
    private static boolean isOutlook(Account here, SpeechAct act) {
        String behind = here.text()
                .substring(
                        act.cue().end(),
                        Math.min(here.text().length(), act.cue().end() + OUTLOOK));
        return act.kind() == Kind.COMMITMENT && behind.matches("(?s) (be|represent|mark|become|include)\\b.*");
    }

    private static Draft draft(Account here, SpeechAct act) {
        Optional<TopicResult> topic = Topics.telling(here, act.sentence());
        Span quote = Excerpt.around(here, act.cue());
        double weight = WEIGHT
                + topic.map(one -> one.topic().shown() ? ON_SHOWN_TOPIC : ON_TOPIC)
                        .orElse(0.0)
                + MANY_TERMS * Math.min(1, here.places(act.sentence()).size() / 4.0);
        Counterpart nearest = Counterpart.of(here, act.sentence());
        String text =
                "Only " + here.name() + " " + says(act.kind()) + ": " + Quotes.of(here, quote) + ". " + nearest.said();
        return new Draft(
                FindingKind.ASK,
                topic.map(one -> one.topic().id()).stream().toList(),
                here,
                List.of(quote),
                nearest.quote(),
                List.of(quote),
                text,
                weight * nearest.factor());
    }

    private static String says(Kind kind) {
        return switch (kind) {
            case ASK -> "has this demand or wish";
            case COMMITMENT -> "has this commitment";
            case ASSURANCE -> "has this assurance";
            case AGREEMENT -> "reports this agreement";
        };
    }
}
