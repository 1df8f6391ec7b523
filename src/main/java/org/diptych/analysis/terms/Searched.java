package org.diptych.analysis.terms;

import java.util.List;
import org.diptych.model.AbsenceProof;

/** A text in which the terms of the other text are looked for. Not thread-safe. */
interface Searched {

    /** Whether a candidate of the other text stands here. */
    Presence look(Candidate candidate);

    /** What was searched before a candidate was called absent, with the nearest wording of this text. */
    AbsenceProof proof(Candidate candidate, Presence presence);

    /** Languages of the forms that are searched, as BCP 47 tags. */
    List<String> languages();
}
