package org.diptych.ui.compare;

import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.ui.shared.Compared;

/**
 * What the head of a pane tells.
 *
 * @param blank whether there is no text
 * @param provenance where the text comes from
 * @param fileName name of the file it was read from, may be empty
 * @param length number of words or characters
 * @param countedInCharacters whether {@code length} counts characters
 */
public record StatementHead(
        boolean blank, Provenance provenance, String fileName, int length, boolean countedInCharacters) {

    static StatementHead of(Statement statement, Compared compared, Side side) {
        StatementReading reading = compared.analysis().of(side);
        return new StatementHead(
                statement.isBlank(),
                statement.provenance(),
                statement.original().fileName(),
                reading.length(),
                reading.countedInCharacters());
    }

    /** Headline of the pane: the issuer, else the title, else the file name; may be empty. */
    String name() {
        if (!provenance.issuer().isBlank()) {
            return provenance.issuer();
        }
        return provenance.title().isBlank() ? fileName : provenance.title();
    }
}
