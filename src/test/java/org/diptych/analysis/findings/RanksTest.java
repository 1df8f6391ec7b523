package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Finding;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void aTopicOfTheSameWordsComesBehindOthers() {
        List<String> topics = AnalysisOf.texts(
                        "The room was cold.",
                        "They welcomed the hostage release agreement in the morning. They praised the new climate"
                                + " pact at noon. They mended the old pipeline in the evening.")
                .findings()
                .stream()
                .map(Finding::topicId)
                .flatMap(Optional::stream)
                .toList();

        int peace = topics.indexOf("peace-talks");
        int prisoners = topics.indexOf("prisoners-and-hostages");
        int later = Math.max(peace, prisoners);
        assertTrue(Math.min(peace, prisoners) >= 0, topics::toString);
        assertTrue(topics.indexOf("energy") < later && topics.indexOf("climate") < later, topics::toString);
    }
}
