package org.diptych.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Analysis;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;
import org.diptych.project.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst found by hand in the two statements of the model case must come out of the whole flow. */
class ExampleComparisonTest {
    private static Analysis analysis = Analysis.empty();

    @BeforeAll
    static void analyse() {
        analysis = new Analyzer().analyse(Example.comparison(), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"taiwan, A", "war-history, A", "fentanyl, B", "agriculture, B", "visits, B"})
    void topicStandsInOneTextOnly(String topic, Side side) {
        TopicResult result = analysis.topic(topic).orElseThrow();

        assertTrue(result.of(side).status().isPresent());
        assertEquals(TopicStatus.ABSENT, result.of(side.other()).status());
    }

    @Test
    void ukraineIsNamedByBothAndOnlyOneStatesAPosition() {
        TopicResult ukraine = analysis.topic("ukraine").orElseThrow();

        assertEquals(TopicStatus.STATES_POSITION, ukraine.a().status());
        assertEquals(TopicStatus.NAMED, ukraine.b().status());
    }

    @ParameterizedTest
    @CsvSource({
        "A, post-war international order",
        "A, great leader",
        "A, Taiwan",
        "A, lasting",
        "B, fentanyl",
        "B, soybeans",
        "B, State Visit",
        "B, extremely strong"
    })
    void tellingTermIsAmongTheFirstTwenty(Side side, String term) {
        List<String> first = analysis.of(side).onlyHere().stream()
                .limit(20)
                .map(found -> found.text().toLowerCase(Locale.ROOT))
                .toList();

        assertTrue(
                first.stream().anyMatch(found -> found.contains(term.toLowerCase(Locale.ROOT))),
                () -> term + " is not in " + first);
    }

    @ParameterizedTest
    @CsvSource({
        "A, Trump",
        "A, China",
        "A, United States",
        "B, Xi",
        "B, agreed",
        "A, met",
        "A, telephone",
        "A, important"
    })
    void whatStandsInBothInAnotherFormIsNotCalledOneSided(Side side, String term) {
        assertTrue(analysis.of(side).onlyHere().stream()
                .noneMatch(found -> found.text().equalsIgnoreCase(term)));
    }

    @Test
    void swappingTheSidesMirrorsTheResult() {
        Analysis mirrored = new Analyzer().analyse(Example.comparison().swapped(), Progress.NONE);

        assertEquals(analysis.a().onlyHere(), mirrored.b().onlyHere());
        assertEquals(analysis.b().onlyHere(), mirrored.a().onlyHere());
        assertNotEquals(List.of(), analysis.a().onlyHere());
    }

    @Test
    void everyAbsenceCarriesItsProof() {
        for (Side side : Side.values()) {
            analysis.of(side)
                    .onlyHere()
                    .forEach(term -> assertTrue(!term.proof().forms().isEmpty(), term::text));
        }
    }
}
