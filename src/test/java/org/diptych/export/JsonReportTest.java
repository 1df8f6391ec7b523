package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Keyness;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Provenance;
import org.diptych.model.Sentence;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.TermKind;
import org.diptych.model.Topic;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
    private static final Comparison COMPARISON = new Comparison(
            "Call",
            Statement.ofText("😀 Boats were sold.", Provenance.unknown()),
            Statement.ofText("Nothing.", Provenance.unknown()),
            Codebook.empty());

    @Test
    void offsetsCountCodePoints(@TempDir Path folder) throws IOException {
        OneSidedTerm boats = new OneSidedTerm(
                "boats",
                TermKind.WORD,
                1,
                2.5,
                List.of(new Span(3, 8)),
                new Keyness(1, 2, false),
                new AbsenceProof(List.of("boat", "boats"), List.of("en"), Optional.empty()));
        StatementReading a = new StatementReading(List.of(new Sentence(new Span(0, 19), 0)), 3, false, List.of(boats));
        Path file = folder.resolve("out.json");

        new JsonReport()
                .write(
                        COMPARISON,
                        new Analysis(a, StatementReading.blank(), List.of(), List.of(), List.of(), false),
                        file);

        JsonNode json = new ObjectMapper().readTree(Files.readString(file));
        assertEquals(18, json.at("/a_sentences/0/end").asInt());
        assertEquals(2, json.at("/only_a/0/offsets/0/start").asInt());
        assertEquals(7, json.at("/only_a/0/offsets/0/end").asInt());
        assertEquals("boats", json.at("/only_a/0/term").asText());
    }

    @Test
    void everyListIsThereEvenWhenEmpty() {
        JsonNode json = new JsonReport().tree(COMPARISON, Analysis.empty());

        for (String list :
                List.of("a_sentences", "b_sentences", "links", "only_a", "only_b", "topics", "passages", "findings")) {
            assertTrue(json.path(list).isArray(), list);
        }
    }

    @Test
    void topicsThatAreNotShownAreReported() {
        Topic topic = new Topic("boats", "Boats", "BO", "#0072B2", false, List.of(), List.of(), "");
        Analysis analysis = new Analysis(
                StatementReading.blank(),
                StatementReading.blank(),
                List.of(new TopicResult(topic, TopicPresence.absent(), TopicPresence.absent())),
                List.of(),
                List.of(),
                false);

        JsonNode json = new JsonReport().tree(COMPARISON, analysis);

        assertEquals("Boats", json.at("/topics/0/topic").asText());
        assertEquals("absent", json.at("/topics/0/a").asText());
    }
}
