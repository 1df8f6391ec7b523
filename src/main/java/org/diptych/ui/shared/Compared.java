package org.diptych.ui.shared;

import java.util.List;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.TopicResult;

/**
 * A comparison and what came out of it; the two always belong together.
 *
 * @param comparison the comparison
 * @param analysis its analysis
 */
public record Compared(Comparison comparison, Analysis analysis) {

    /** Whether both statements have a text, so that there is something to compare. */
    public boolean hasBothTexts() {
        return !comparison.a().isBlank() && !comparison.b().isBlank();
    }

    /** Whether the two texts have been compared; before the first analysis there are none of their sentences. */
    public boolean hasResult() {
        return hasBothTexts()
                && !analysis.a().sentences().isEmpty()
                && !analysis.b().sentences().isEmpty();
    }

    /** Whether this is the analysis of the given statement's very text. */
    public boolean isOf(Side side, Statement statement) {
        return comparison.statement(side).text().equals(statement.text());
    }

    /** Whether this is the analysis of the very texts of a comparison. */
    public boolean isOf(Comparison other) {
        return isOf(Side.A, other.a()) && isOf(Side.B, other.b());
    }

    /**
     * This pair for a comparison that differs only in which topics are shown, or nothing new has to be found out
     * otherwise.
     */
    Compared shownAs(Comparison changed) {
        List<TopicResult> topics = analysis.topics().stream()
                .map(result -> new TopicResult(
                        changed.codebook().topic(result.topic().id()).orElse(result.topic()), result.a(), result.b()))
                .toList();
        return new Compared(changed, analysis.withTopics(topics));
    }

    /** Whether the other comparison has the same texts and looks for the same things. */
    boolean asksTheSameAs(Comparison other) {
        return comparison.a().equals(other.a())
                && comparison.b().equals(other.b())
                && comparison.codebook().aliases().equals(other.codebook().aliases())
                && comparison
                        .codebook()
                        .withAllShown()
                        .topics()
                        .equals(other.codebook().withAllShown().topics())
                && decided(comparison.research()).equals(decided(other.research()));
    }

    /** What of the researcher's work changes the result: kept findings, notes without a topic and absences do not. */
    private static Research decided(Research research) {
        return research.withAnnotations(research.annotations().stream()
                        .filter(one -> one.topicId().isPresent())
                        .map(one -> one.withNote(""))
                        .toList())
                .withFindings(List.of())
                .withRejectedFindings(Set.of())
                .withAbsences(List.of());
    }
}
