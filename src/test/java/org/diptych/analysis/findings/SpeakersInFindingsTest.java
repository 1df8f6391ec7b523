package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings make of those who speak. */
class SpeakersInFindingsTest {

    @Test
    void whoSpeaksIsNotTiedToWhatIsSaid() {
        List<Finding> ties = findings(
                "Prime Minister Kishida reaffirmed a plan to end the pandemic. Trade is part of the climate plan.",
                "The room was cold.",
                FindingKind.CONNECTION);

        assertEquals(1, ties.size());
        assertTrue(ties.get(0).text().contains("climate"), ties.get(0).text());
    }

    @Test
    void aSpeakerIsNamedWithoutTheWordsThatLeadToTheClause() {
        List<Finding> told = findings(
                "The rain fell on the old bridge all day.",
                "I showed President Biden my plan for the new harbour, for which the President expressed his strong"
                        + " support in the war on rats. I had tea. I left at noon.",
                FindingKind.ATTRIBUTION);

        assertEquals(1, told.size());
        assertTrue(
                told.get(0).text().contains(" to President Biden: "),
                told.get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That is why Poland will not stop assuring its friends of the east that the ferries sail. | Poland
            Poland, as a country of ships and ferries, will always demand respect for old ferries. | Poland
            In all these years, Poland has consistently supported a new harbour for the ferries. | Poland
            """)
    void aSpeakerIsNamedWithoutAuxiliaryAndAside(String said, String speaker) {
        List<Finding> told = findings(
                "President Trump met Prime Minister Tusk of Poland. The weather was fine. " + said,
                "The rain fell on the old bridge all day.",
                FindingKind.ATTRIBUTION);

        assertTrue(
                told.stream().anyMatch(one -> one.text().contains(" to " + speaker + ": ")),
                () -> told.stream().map(Finding::text).toList().toString());
    }

    @Test
    void theOnlyLeaderHasAWholeName() {
        assertEquals(
                Optional.of("President Joseph R. Biden"),
                Speakers.onlyLeader("President Joseph R. Biden spoke. Then President Biden left."));
        assertEquals(Optional.empty(), Speakers.onlyLeader("President Joe Biden spoke to President Anna Lund."));
    }

    @Test
    void aWordIsNotTiedToItself() {
        assertEquals(
                List.of(),
                findings(
                        "The law on women is part of the plan against violence against women.",
                        "The room was cold.",
                        FindingKind.CONNECTION));
    }

    @Test
    void aCommonWordInQuotationMarksIsNoFormula() {
        assertEquals(
                List.of("deglobalised"),
                List.of("local", "deglobalised").stream()
                        .filter(word -> !findings(
                                        "They call it “" + word + "” there.", "The room was cold.", FindingKind.WORDING)
                                .isEmpty())
                        .toList());
    }

    @Test
    void anAskThatTheLikelySentenceWordsAlikeIsNoFinding() {
        String ask = "The ferries of Kelm sail again in May. President Trump said there is a need to rebuild the"
                + " lighthouse of Orlo. He likes cold tea.";

        assertEquals(List.of(), findings(ask, answer("the need for rebuilding it"), FindingKind.ASK));
        assertEquals(
                1, findings(ask, answer("the need for paint"), FindingKind.ASK).size());
    }

    private static String answer(String need) {
        return "In May the ferries of Kelm will sail again. The lighthouse of Orlo, " + need
                + " and the price of rope were discussed by old sailors. Wolves roam the hills.";
    }

    private static List<Finding> findings(String a, String b, FindingKind kind) {
        return AnalysisOf.texts(a, b).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
