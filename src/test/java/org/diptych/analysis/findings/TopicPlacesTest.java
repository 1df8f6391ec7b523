package org.diptych.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.model.Finding;
import org.junit.jupiter.api.Test;

class TopicPlacesTest {
    private static final String OTHER = "The envoys met in the harbour. Lund demanded fair trade for all boatmen."
            + " It rained on the old bridge. At noon they ate fish. In the evening they left the town.";

    private static String trade(String text) {
        return AnalysisOf.texts(text, OTHER).findings().stream()
                .map(Finding::text)
                .filter(it -> it.startsWith("Both speak of trade"))
                .findFirst()
                .orElse("");
    }

    @Test
    void quotesWhatWasAgreedOnATopicAndNotWhatFollows() {
        String told = "They discussed ways to deepen trade. Both sides agreed to raise trade next year."
                + " They also spoke about tariffs on fish. The minister urged a ceasefire on the islands.";

        assertThat(trade(told)).contains("agreed to raise trade").doesNotContain("ceasefire");
    }
}
