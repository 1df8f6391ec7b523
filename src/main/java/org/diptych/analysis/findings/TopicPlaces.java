package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.Strength;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;

/** Where one account says most about one topic. */
final class TopicPlaces {
    private static final int FOLLOWING = 3;
    /** What the other side is told to have said is not this side's position. */
    private static final double TOLD = 2;

    private final Account account;
    private final TopicPresence presence;

    TopicPlaces(Account account, TopicPresence presence) {
        this.account = account;
        this.presence = presence;
    }

    /** Quotations of the most telling mentions, at most so many and none from the given sentences if others are left. */
    List<Span> best(int most, Set<Integer> avoided) {
        List<Integer> sentences = new ArrayList<>(presence.sentences());
        sentences.removeIf(avoided::contains);
        if (sentences.isEmpty()) {
            sentences.addAll(presence.sentences());
        }
        sentences.sort(Comparator.comparingDouble((Integer sentence) -> telling(sentence))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        List<Span> quotes = new ArrayList<>();
        for (int sentence : sentences) {
            Span quote = Excerpt.around(account, mention(sentence));
            if (quotes.size() < most
                    && quotes.stream().noneMatch(quote::overlaps)
                    && (quotes.isEmpty() || !account.isHeading(sentence))) {
                quotes.add(quote);
            }
        }
        if (sentences.size() == 1) {
            addOthers(sentences.get(0), quotes, most);
        }
        quotes.sort(Comparator.naturalOrder());
        return quotes;
    }

    /** Other mentions of the only sentence that mentions the topic. */
    private void addOthers(int sentence, List<Span> quotes, int most) {
        for (TopicMention mention : presence.mentions()) {
            if (account.sentenceAt(mention.span().start()) != sentence) {
                continue;
            }
            Span quote = Excerpt.around(account, mention.span());
            if (quotes.size() < most && quotes.stream().noneMatch(quote::overlaps)) {
                quotes.add(quote);
            }
        }
    }

    /** The best quotation of a position, which may stand behind the mention: "they talked about X. He urged …". */
    Span position() {
        Comparator<Integer> telling =
                Comparator.comparingDouble((Integer one) -> telling(one)).thenComparing(Comparator.reverseOrder());
        int sentence = presence.sentences().stream()
                .filter(one -> !isOnlyDiscussed(one) && !account.isHeading(one))
                .max(telling)
                .or(() -> presence.sentences().stream().max(telling))
                .orElse(0);
        if (!isOnlyDiscussed(sentence)) {
            return Excerpt.around(account, mention(sentence));
        }
        int best = sentence;
        for (int next = sentence + 1; next <= sentence + FOLLOWING && next < account.sentences(); next++) {
            boolean goesOn = account.paragraph(next) == account.paragraph(sentence);
            boolean says = !account.acts(next).isEmpty()
                    || account.attribution(next).strength().compareTo(Strength.STRESS) >= 0;
            if (goesOn && says && telling(next) > telling(best)) {
                best = next;
            }
        }
        return best == sentence ? Excerpt.around(account, mention(sentence)) : Excerpt.around(account, said(best));
    }

    /** "They discussed trade", not "they discussed trade and agreed to double it". */
    private boolean isOnlyDiscussed(int sentence) {
        return !account.cues(sentence, "discuss").isEmpty()
                && account.acts(sentence).isEmpty()
                && account.attribution(sentence).strength().compareTo(Strength.AGREE) < 0;
    }

    /** What a sentence says: the words that ask or promise, or its end. */
    private Span said(int sentence) {
        return account.acts(sentence).stream().map(SpeechAct::cue).findFirst().orElse(account.sentence(sentence));
    }

    private Span mention(int sentence) {
        Span whole = account.sentence(sentence);
        return presence.mentions().stream()
                .map(TopicMention::span)
                .filter(whole::overlaps)
                .max(Comparator.comparingDouble((Span span) ->
                                account.term(span).map(OneSidedTerm::score).orElse(0.0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(whole);
    }

    private double telling(int sentence) {
        if (account.isHeading(sentence)) {
            return -1;
        }
        double value = telling(account.attribution(sentence).strength());
        value = switch (account.attribution(sentence).voice()) {
            case OWN_SIDE, BOTH -> value;
            case OTHER_SIDE -> value - TOLD;
            case NARRATOR -> 0;
        };
        value += account.acts(sentence).isEmpty() ? 0 : 1.5;
        boolean judges = account.cues(sentence).stream()
                .map(Cue::group)
                .anyMatch(
                        group -> group.equals("judges") || group.equals("intensifies") || group.equals("superlative"));
        value += judges ? 0.5 : 0;
        return value + Math.min(1, account.places(sentence).size() / 6.0);
    }

    private static double telling(Strength strength) {
        return switch (strength) {
            case NONE -> 0;
            case NOTE -> 0.5;
            case EXPRESS -> 1;
            case AGREE -> 1.5;
            case STRESS -> 2;
            case URGE -> 2.5;
            case WARN -> 3;
        };
    }
}
