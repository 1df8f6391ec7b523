package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.FindingKind;
import org.diptych.model.Span;

/** Sentences by which a text says what was not said in the talks, or that another account of them is wrong. */
final class Denials {
    private static final double WEIGHT = 0.92;

    private Denials() {}

    static List<Draft> of(Account here) {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            for (Cue cue : here.cues(sentence, "denials").stream().limit(1).toList()) {
                drafts.add(draft(here, sentence, cue.span()));
            }
        }
        return drafts;
    }

    private static Draft draft(Account here, int sentence, Span denial) {
        Span quote = Excerpt.around(here, denial);
        Counterpart nearest = Counterpart.of(here, sentence);
        String text = "Only " + here.name() + " has this denial: " + Quotes.of(here, quote) + ". " + nearest.said();
        return new Draft(
                FindingKind.STANCE, List.of(), here, List.of(quote), nearest.quote(), List.of(quote), text, WEIGHT);
    }
}
