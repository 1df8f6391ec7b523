package org.diptych.analysis.attribution;

import java.util.Optional;
import org.diptych.analysis.topics.Cues.Cue;

/** Tells the country of an issuer. */
public final class Issuers {
    private Issuers() {}

    /**
     * The country or organisation to which an issuer belongs, as the word list of sides calls it ({@code south-korea});
     * empty when the list does not know the issuer.
     */
    public static Optional<String> country(String issuer) {
        return Parties.names(issuer, "").stream().map(Cue::group).findFirst();
    }
}
