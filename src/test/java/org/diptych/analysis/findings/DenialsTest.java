package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.project.CodebookFile;
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

    private static List<Finding> findings(String a, String b) {
        Comparison comparison = new Comparison(
                "",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(b, Provenance.unknown()),
                CodebookFile.bundled());
        return new Analyzer().analyse(comparison, Progress.NONE).findings();
    }
}
