package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.FindingKind;
import org.diptych.model.LinkTier;
import org.diptych.model.Span;

/** Sentences by which a text says what was not said in the talks, or that another account of them is wrong. */
final class Denials {
    private static final double WEIGHT = 0.92;
    private static final String CUES = "denials";

    private Denials() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            Optional<Cue> denial = here.cues(sentence, CUES).stream().findFirst();
            if (denial.isPresent() && !isDeniedThere(here, sentence)) {
                drafts.add(draft(here, sentence, denial.get().span()));
            }
        }
        return drafts;
    }

    /** The other text likely denies the same. */
    private static boolean isDeniedThere(Account here, int sentence) {
        Account there = here.other();
        return here.links(sentence, LinkTier.LIKELY)
                .anyMatch(link -> !there.cues(link.of(there.side()), CUES).isEmpty());
    }

    private static Draft draft(Account here, int sentence, Span denial) {
        Span quote = Excerpt.around(here, denial);
        Counterpart nearest = Counterpart.of(here, sentence);
        String text = "Only " + here.name() + " has this denial: " + Quotes.of(here, quote) + ". " + nearest.said();
        return new Draft(
                FindingKind.STANCE, List.of(), here, List.of(quote), nearest.quote(), List.of(quote), text, WEIGHT);
    }
}
