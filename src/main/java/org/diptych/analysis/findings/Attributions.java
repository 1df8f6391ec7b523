package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.findings.Account.TermPlace;
import org.diptych.model.Attribution;
import org.diptych.model.FindingKind;
import org.diptych.model.LinkTier;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.SpeechAct.Kind;
import org.diptych.model.Strength;
import org.diptych.model.TopicResult;
import org.diptych.model.Voice;

/** Words that a text puts into the other side's mouth and that the other side's text does not echo. */
final class Attributions {
    private static final int FEWEST_WORDS = 4;
    private static final double SAID = 0.5;
    private static final double ASSURED = 0.66;
    /** That the other text does not echo it goes without saying: it does not mention the topic. */
    private static final double TOPIC_ONLY_HERE = 0.1;

    private static final double ON_TOPIC = 0.08;
    private static final double ON_SHOWN_TOPIC = 0.16;

    private Attributions() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            Attribution attribution = here.attribution(sentence);
            if (attribution.voice() == Voice.OTHER_SIDE
                    && attribution.strength() != Strength.NONE
                    && !here.isHeading(sentence)
                    && !here.isLinked(sentence, LinkTier.SURE)
                    && !isToldThere(here, sentence, attribution)) {
                Draft draft = draft(here, sentence);
                if (isWhole(here, draft.mine().get(0))) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** The other text likely tells the same of its own side, with a verb of the same strength: "he thanked", "thanks". */
    private static boolean isToldThere(Account here, int sentence, Attribution attribution) {
        Account there = here.other();
        return here.links(sentence, LinkTier.LIKELY)
                .map(link -> there.attribution(link.of(there.side())))
                .anyMatch(other -> other.voice() == Voice.OWN_SIDE && other.strength() == attribution.strength());
    }

    /** Not the rest of a sentence that breaks off. */
    private static boolean isWhole(Account here, Span quote) {
        return here.reading().countedInCharacters()
                || quote.of(here.text()).split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    }

    private static Draft draft(Account here, int sentence) {
        Optional<SpeechAct> assurance = here.acts(sentence).stream()
                .filter(act -> act.kind() == Kind.ASSURANCE)
                .findFirst();
        Optional<TopicResult> topic = Topics.telling(here, sentence);
        int verb = here.attribution(sentence).verb().map(Span::end).orElse(0);
        Span focus = topic.map(one -> Topics.mention(here, sentence, one))
                .filter(mention -> mention.start() >= verb)
                .or(() -> assurance.map(SpeechAct::cue).filter(cue -> cue.start() >= verb))
                .orElseGet(() -> behindVerb(here, sentence));
        Span quote = Excerpt.around(here, focus);
        double weight = (assurance.isPresent() ? ASSURED : SAID)
                + topic.map(one -> one.topic().shown() ? ON_SHOWN_TOPIC : ON_TOPIC)
                        .orElse(0.0);
        boolean invitation = assurance.isEmpty()
                && topic.filter(one -> !one.of(here.side().other()).status().isPresent())
                        .isPresent();
        weight -= invitation ? TOPIC_ONLY_HERE : 0;
        Counterpart nearest = Counterpart.of(here, sentence);
        String text =
                here.capitalName() + (isPromise(here, assurance) ? " attributes a commitment to " : " attributes to ")
                        + Speakers.of(here, sentence) + ": " + Quotes.of(here, quote) + ". " + nearest.said();
        return new Draft(
                FindingKind.ATTRIBUTION,
                topic.map(one -> one.topic().id()).stream().toList(),
                here,
                List.of(quote),
                nearest.quote(),
                List.of(assurance.map(SpeechAct::cue).orElse(focus)),
                text,
                weight * nearest.factor());
    }

    private static boolean isPromise(Account here, Optional<SpeechAct> assurance) {
        return assurance
                .map(act -> here.cues(act.sentence(), "promises"))
                .filter(cues -> cues.stream()
                        .anyMatch(cue ->
                                cue.span().overlaps(assurance.orElseThrow().cue())))
                .isPresent();
    }

    /** The most telling one-sided words behind the verb. */
    private static Span behindVerb(Account here, int sentence) {
        Span whole = here.sentence(sentence);
        int from = here.attribution(sentence)
                .verb()
                .map(Span::end)
                .filter(whole::contains)
                .orElse(whole.start());
        return here.places(sentence).stream()
                .sorted(Comparator.comparingDouble((TermPlace one) -> one.term().score())
                        .reversed())
                .map(TermPlace::span)
                .filter(span -> span.start() >= from && whole.contains(span))
                .findFirst()
                .orElse(new Span(whole.end() - 1, whole.end()));
    }
}
