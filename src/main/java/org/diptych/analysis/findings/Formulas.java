package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.analysis.findings.Account.TermPlace;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.FindingKind;
import org.diptych.model.Span;
import org.diptych.model.TermKind;

/** Formulas of one text: sentences built on a pair of opposites, and words in quotation marks. */
final class Formulas {
    private static final String AGAINST = "-against";
    private static final double PAIR = 0.7;
    private static final double SECOND_PAIR = 0.1;
    private static final double QUOTED = 0.64;
    /** A word that stands so often in WordNet's texts is common. */
    private static final int COMMON = 20;

    private Formulas() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            opposites(here, sentence).ifPresent(drafts::add);
            for (TermPlace one : here.places(sentence)) {
                Span first = one.term().spans().get(0);
                if (one.term().kind() == TermKind.QUOTATION && one.span().equals(first) && saysMuch(here, first)) {
                    drafts.add(draft(here, first, "uses the words " + Quotes.of(here, first), QUOTED));
                }
            }
        }
        return drafts;
    }

    /** Not a common word alone, such as “local”. */
    private static boolean saysMuch(Account here, Span words) {
        String said = words.of(here.text());
        EnglishWords list = EnglishWords.list();
        return !here.language().equals("en")
                || said.indexOf(' ') >= 0
                || list.count(said.toLowerCase(Locale.ROOT)) < COMMON;
    }

    private static Optional<Draft> opposites(Account here, int sentence) {
        int pairs = 0;
        Span all = here.sentence(sentence);
        int start = all.end();
        int end = all.start();
        for (Cue cue : here.cues(sentence)) {
            if (!cue.group().startsWith("pair-") || cue.group().endsWith(AGAINST)) {
                continue;
            }
            for (Cue against : here.cues(sentence, cue.group() + AGAINST)) {
                boolean apart = !against.span().overlaps(cue.span());
                boolean onlyHere = here.term(against.span()).isPresent()
                        || here.term(cue.span()).isPresent();
                if (apart && onlyHere) {
                    pairs++;
                    start = Math.min(
                            start, Math.min(cue.span().start(), against.span().start()));
                    end = Math.max(
                            end, Math.max(cue.span().end(), against.span().end()));
                }
            }
        }
        if (pairs == 0) {
            return Optional.empty();
        }
        double weight = PAIR + (pairs > 1 ? SECOND_PAIR : 0);
        return Optional.of(draft(here, new Span(start, end), "uses this formula", weight));
    }

    private static Draft draft(Account here, Span words, String says, double weight) {
        Span quote = Excerpt.around(here, words);
        String text = "Only " + here.name() + " " + says + ": " + Quotes.of(here, quote) + ". Not in "
                + here.other().name() + ".";
        return new Draft(FindingKind.WORDING, List.of(), here, List.of(quote), List.of(), List.of(words), text, weight);
    }
}
