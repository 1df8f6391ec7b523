package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.FindingKind;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Span;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/** Topics of both texts: who takes a position, who only names them, who denies them, and what both say. */
final class SharedTopics {
    private static final double DENIED = 0.92;
    private static final double ONE_POSITION = 0.7;
    private static final double TWO_POSITIONS = 0.5;
    private static final double EVERYWHERE = 0.4;
    private static final double SHOWN_POSITION = 0.18;
    private static final double SHOWN = 0.1;
    /** Few passages of the two correspond, so that the positions hardly agree. */
    private static final double SHOWN_APART = 0.24;
    /** For a topic of so much of both texts, and in proportion for less. */
    private static final double WIDE = 0.16;

    private static final double WIDE_SHARE = 0.15;

    private SharedTopics() {}

    static List<Draft> of(Account a, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        for (TopicResult result : analysis.topics()) {
            TopicStatus first = result.a().status();
            TopicStatus second = result.b().status();
            if (!first.isPresent() || !second.isPresent()) {
                continue;
            }
            if (first == second) {
                if (first == TopicStatus.STATES_POSITION && !isEverywhere(a, result)) {
                    drafts.add(both(a, result, analysis));
                }
            } else {
                Account stronger = first.compareTo(second) < 0 ? a : a.other();
                drafts.add(oneSided(stronger, result));
            }
        }
        return drafts;
    }

    /** A topic of most sentences of both is the event's own, such as the two countries that talk. */
    private static boolean isEverywhere(Account a, TopicResult result) {
        return result.a().sentences().size() > EVERYWHERE * a.sentences()
                && result.b().sentences().size() > EVERYWHERE * a.other().sentences();
    }

    /** The two differ; the account from which this starts says more. */
    private static Draft oneSided(Account here, TopicResult result) {
        TopicPresence mine = result.of(here.side());
        TopicPresence theirs = result.of(here.side().other());
        String topic = TopicNames.of(result.topic());
        boolean denied = theirs.status() == TopicStatus.DENIED;
        boolean position = mine.status() == TopicStatus.STATES_POSITION;
        Span quote = position
                ? new TopicPlaces(here, mine).position()
                : new TopicPlaces(here, mine).best(1, Set.of()).get(0);
        Span answer = new TopicPlaces(here.other(), theirs).best(1, Set.of()).get(0);
        String text;
        if (denied) {
            text = here.capitalName() + " speaks of " + topic + ": " + Quotes.of(here, quote) + "; "
                    + here.other().name() + " says that it was not discussed: " + Quotes.of(here.other(), answer) + ".";
        } else {
            text = "Both name " + topic + "; only " + here.name() + " states a position: " + Quotes.of(here, quote)
                    + ". " + here.other().capitalName() + " only names it: " + Quotes.of(here.other(), answer) + ".";
        }
        double weight = (denied ? DENIED : ONE_POSITION) + (result.topic().shown() && !denied ? SHOWN_POSITION : 0);
        return new Draft(
                FindingKind.STANCE,
                List.of(result.topic().id()),
                here,
                List.of(quote),
                List.of(answer),
                List.of(quote),
                text,
                weight);
    }

    /** Both take a position: what they share where most of it corresponds, else the main point of each. */
    private static Draft both(Account a, TopicResult result, Analysis analysis) {
        List<PassageLink> links = analysis.links().stream()
                .filter(one -> one.tier() != LinkTier.UNCERTAIN)
                .filter(one -> result.a().sentences().contains(one.a())
                        && result.b().sentences().contains(one.b()))
                .sorted(Comparator.comparingDouble(PassageLink::score).reversed())
                .toList();
        boolean common = correspond(result, links);
        Span first = common ? quote(a, result.a(), links.get(0).a()) : new TopicPlaces(a, result.a()).position();
        Span second = common
                ? quote(a.other(), result.b(), links.get(0).b())
                : new TopicPlaces(a.other(), result.b()).position();
        double shown = common ? SHOWN : SHOWN_APART;
        double share = Math.min(1, (result.a().share() + result.b().share()) / 2 / WIDE_SHARE);
        String topic = TopicNames.of(result.topic());
        String text = "Both speak of " + topic + ". "
                + a.capitalName() + ": " + Quotes.of(a, first) + "; "
                + a.other().name() + ": "
                + Quotes.of(a.other(), second) + ".";
        return new Draft(
                common ? FindingKind.COMMON_GROUND : FindingKind.STANCE,
                List.of(result.topic().id()),
                a,
                List.of(first),
                List.of(second),
                List.of(),
                text,
                TWO_POSITIONS + (result.topic().shown() ? shown : 0) + (common ? 0 : WIDE * share));
    }

    /** Whether at least half of the sentences on the topic have a counterpart among those of the other text. */
    private static boolean correspond(TopicResult result, List<PassageLink> links) {
        long linked = links.stream().map(PassageLink::a).distinct().count()
                + links.stream().map(PassageLink::b).distinct().count();
        return 2 * linked
                >= result.a().sentences().size() + result.b().sentences().size();
    }

    private static Span quote(Account account, TopicPresence presence, int sentence) {
        Span whole = account.sentence(sentence);
        return presence.mentions().stream()
                .map(mention -> mention.span())
                .filter(whole::overlaps)
                .findFirst()
                .map(span -> Excerpt.around(account, span))
                .orElse(whole);
    }
}
