package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.Topic;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void headNamesIssuerTitleDateAndLength() {
        Provenance provenance = Provenance.unknown()
                .withIssuer("Ministry")
                .withTitle("On the call")
                .withDate(Optional.of(LocalDate.of(2025, 3, 1)));
        Comparison comparison = new Comparison(
                "",
                Statement.ofText("Boats.", provenance),
                Statement.ofText("x", Provenance.unknown()),
                Codebook.empty());
        StatementReading one = new StatementReading(List.of(), 1, false, List.of());

        String summary =
                new TextReport().summary(comparison, new Analysis(one, one, List.of(), List.of(), List.of(), false));

        assertTrue(summary.contains("A  Ministry · On the call · 2025-03-01 · 1 word"), summary);
        assertTrue(summary.contains("B  (nothing known about the source)"), summary);
    }

    @Test
    void absenceIsNeverCalledSilenceInTheTalks() {
        Topic topic = new Topic("boats", "Boats", "BO", "#0072B2", true, List.of(), List.of(), "");
        Analysis analysis = new Analysis(
                StatementReading.blank(),
                StatementReading.blank(),
                List.of(new TopicResult(topic, TopicPresence.absent(), TopicPresence.absent())),
                List.of(),
                List.of(),
                false);

        String summary = new TextReport()
                .summary(new Comparison("", Statement.blank(), Statement.blank(), Codebook.empty()), analysis);

        assertTrue(summary.contains("not in this text · not in this text"), summary);
        assertFalse(summary.contains("not discussed"), summary);
    }
}
