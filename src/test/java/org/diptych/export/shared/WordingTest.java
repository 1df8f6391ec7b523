package org.diptych.export.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void statementWithoutAnIssuerIsKnownByItsTitleUnlessThatIsLong() {
        Provenance unknown = Provenance.unknown();
        Comparison comparison = new Comparison(
                "",
                Statement.ofText("x", unknown.withTitle("Call of the ministers")),
                Statement.ofText("y", unknown.withTitle("On the harbour of Kelm ".repeat(9))),
                Codebook.empty());

        assertEquals("Call of the ministers", Wording.issuer(comparison, Side.A));
        assertEquals("Statement B", Wording.issuer(comparison, Side.B));
        assertEquals("Call of the ministers beside Statement B", Wording.title(comparison));

        Statement issued =
                Statement.ofText("x", unknown.withTitle("Call of the ministers").withIssuer("Ministry of Kelm"));
        assertEquals("Ministry of Kelm", Wording.issuer(comparison.with(Side.A, issued), Side.A));
    }
}
