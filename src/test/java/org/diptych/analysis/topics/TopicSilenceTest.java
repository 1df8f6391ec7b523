package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.model.AbsenceProof;
import org.diptych.model.NearMiss;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.junit.jupiter.api.Test;

class TopicSilenceTest {
    private static final Topic TOPIC = new Topic(
            "economy",
            "Economy",
            "EC",
            "#0072B2",
            true,
            List.of(new Pattern("en", "economy"), new Pattern("fr", "économie"), new Pattern("zh", "经济")),
            List.of(new Pattern("en", "economy class")),
            "");

    @Test
    void proofListsThePatternsThatApplyToTheLanguageOfTheText() {
        AbsenceProof proof = of("The ministers spoke about the harbour and the sea.", "en");
        assertEquals(List.of("economy", "经济"), proof.forms());
        assertEquals(List.of("en", "zh"), proof.languages());
        assertEquals(true, proof.nearest().isEmpty());
    }

    @Test
    void findInAPhraseThatDoesNotCountIsTheNearestMiss() {
        NearMiss near = of("They flew economy class.", "en").nearest().orElseThrow();
        assertEquals(new Span(10, 17), near.span());
        assertEquals("in a phrase that does not count", near.reason());
    }

    @Test
    void wordThatBeginsAlikeIsTheNearestMissOtherwise() {
        NearMiss near = of("They praised an economic plan.", "en").nearest().orElseThrow();
        assertEquals("economic", near.text());
        assertEquals(12 / 15.0, near.similarity());
        assertEquals("same first letters", near.reason());
    }

    @Test
    void theWordThatSharesMostIsTheNearestOfSeveral() {
        assertEquals(
                new Span(11, 18),
                of("Economical econome, ecology, economics.", "en")
                        .nearest()
                        .orElseThrow()
                        .span());
        assertEquals(true, of("An ecologist ate an echo.", "en").nearest().isEmpty());
    }

    private static AbsenceProof of(String text, String language) {
        return TopicSilence.of(
                TOPIC, Statement.ofText(text, Provenance.unknown().withLanguage(language)));
    }
}
