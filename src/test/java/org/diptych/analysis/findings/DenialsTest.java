package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.junit.jupiter.api.Test;

class DenialsTest {
    private static final String TOLD =
            "The ministers met in the capital on Monday. Minister Lund raised concerns about the"
                    + " blockade of the harbour. They discussed fisheries and the lighthouse.";

    @Test
    void whatATextSaysWasNotSaidComesFirst() {
        Finding first = findings(
                        TOLD,
                        "The ministers met in the capital on Monday. Minister Lund did not share any concerns about the"
                                + " blockade. They discussed fisheries and the lighthouse.")
                .get(0);

        assertEquals(FindingKind.STANCE, first.kind());
        assertTrue(first.text().startsWith("Only B has this denial: “Minister Lund did not share"), first.text());
    }

    @Test
    void aRefusalIsNoDenial() {
        List<Finding> findings = findings(
                TOLD, "The ministers met in the capital. Minister Lund did not want to wait for the ships any longer.");

        assertTrue(findings.stream().noneMatch(finding -> finding.text().contains("denial")));
    }

    @Test
    void whatBothTextsDenyIsNotCalledADenialOfOne() {
        List<Finding> findings = findings(
                TOLD + " The price of the new ferries to Kelm was not discussed by the ministers.",
                "It rained on the old bridge. At noon they ate fish. The price of the new ferries to Kelm was not"
                        + " raised by the ministers either.");

        assertTrue(findings.stream().noneMatch(finding -> finding.text().contains("denial")), findings::toString);
    }

    private static List<Finding> findings(String a, String b) {
        return AnalysisOf.texts(a, b).findings();
    }
}
