package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.findings.Account.TermPlace;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Attribution;
import org.diptych.model.FindingKind;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Span;
import org.diptych.model.TermKind;
import org.diptych.model.Voice;

/**
 * How one text alone characterises somebody or something: one-sided terms with an intensifier, a superlative or a word
 * that judges.
 */
final class Wordings {
    private static final double INTENSIFIED = 0.74;
    private static final double SUPERLATIVE = 0.74;
    private static final double JUDGED = 0.56;
    private static final double PHRASE = 0.1;
    private static final double NEAR = 0.5;
    /** A word of it stands in the other text too. */
    private static final double HALF_THERE = 0.12;

    private static final int STEM = 5;
    private static final double SAID_OF_OTHERS = 0.14;

    private Wordings() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            Set<Span> seen = new LinkedHashSet<>();
            for (TermPlace one : here.places(sentence)) {
                Span span = one.span();
                if (!here.isHeading(sentence) && seen.add(span)) {
                    weight(here, sentence, one.term(), span).ifPresent(weight -> drafts.add(draft(here, span, weight)));
                }
            }
        }
        return drafts;
    }

    private static Optional<Double> weight(Account here, int sentence, OneSidedTerm term, Span span) {
        double best = 0;
        boolean phrase = term.kind() == TermKind.PHRASE;
        for (Cue cue : here.cues(sentence)) {
            if (!span.contains(cue.span())) {
                continue;
            }
            boolean alone = cue.span().equals(span);
            switch (cue.group()) {
                case "intensifies" -> best = Math.max(best, alone ? 0 : INTENSIFIED + PHRASE);
                case "superlative" -> best = Math.max(best, SUPERLATIVE);
                case "judges" -> best = Math.max(best, phrase ? JUDGED + PHRASE : JUDGED);
                default -> {
                    // Other cues do not characterise.
                }
            }
        }
        if (best == 0) {
            return Optional.empty();
        }
        boolean near = term.proof()
                .nearest()
                .filter(miss -> miss.similarity() >= NEAR && isHead(miss.text(), term.text()))
                .isPresent();
        best -= near ? HALF_THERE : 0;
        boolean reported = isReported(here, span);
        return Optional.of(best + (reported ? SAID_OF_OTHERS : 0));
    }

    /** Words behind the verb of the other side; "I was glad that he agreed" is glad in the author's own words. */
    private static boolean isReported(Account here, Span words) {
        Attribution attribution = here.attribution(here.sentenceAt(words.start()));
        return attribution.voice() == Voice.OTHER_SIDE
                && attribution
                        .verb()
                        .filter(verb -> verb.start() > words.start())
                        .isEmpty();
    }

    /** Whether the word that stands in the other text is what is said, not what strengthens it: the end of the phrase. */
    private static boolean isHead(String near, String term) {
        String end = term.substring(term.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String stem = end.substring(0, Math.min(end.length(), STEM));
        return near.toLowerCase(Locale.ROOT).startsWith(stem);
    }

    private static Draft draft(Account here, Span words, double weight) {
        int sentence = here.sentenceAt(words.start());
        Span quote = Excerpt.around(here, words);
        String said = Quotes.of(here, words);
        String whole = Quotes.of(here, quote);
        boolean reported = isReported(here, words);
        String start = reported
                ? here.capitalName() + " attributes " + said + " to " + Speakers.of(here, sentence)
                : "Only " + here.name() + " says " + said;
        StringBuilder text = new StringBuilder(start);
        if (quote.length() > words.length()) {
            text.append(": ").append(whole);
        }
        text.append(". Not in ").append(here.other().name()).append('.');
        return new Draft(
                reported ? FindingKind.ATTRIBUTION : FindingKind.WORDING,
                List.of(),
                here,
                List.of(quote),
                List.of(),
                List.of(words),
                text.toString(),
                weight);
    }
}
