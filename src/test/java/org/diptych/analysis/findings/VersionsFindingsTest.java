package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.junit.jupiter.api.Test;

/** What is proposed of two versions of one text. */
class VersionsFindingsTest {
    private static final String FIRST = """
            The two foreign ministers met in the old town hall of Oslo on Monday morning.
            They reviewed the trade of both countries and agreed to lower the duties on steel.
            Both sides stressed that sovereignty and territorial integrity must be respected everywhere.
            The talks on the pipeline were long, candid and detailed, and will go on in the autumn.
            They thanked the hosts of the meeting for the warm welcome in the city.
            """;

    private static final String SECOND = FIRST + "They also spoke of fentanyl and of the ports of the Black Sea.\n";

    @Test
    void wordsThatBothVersionsHaveAreNoFinding() {
        Analysis analysis = AnalysisOf.texts(FIRST, SECOND);
        assertTrue(analysis.versions());
        List<Finding> findings = analysis.findings();
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.kind() == FindingKind.COMMON_GROUND)
                        .filter(finding -> finding.a()
                                .get(0)
                                .of(FIRST)
                                .equals(finding.b().get(0).of(SECOND)))
                        .toList());
        assertEquals(
                Optional.of("fentanyl"), findings.stream().findFirst().flatMap(Finding::topicId), findings::toString);
    }
}
