package org.diptych.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.junit.jupiter.api.Test;

class ExampleTest {

    @Test
    void bothStatementsSayThatTheyAreParaphrases() {
        Comparison example = Example.comparison();

        for (Side side : Side.values()) {
            assertEquals(
                    "Paraphrase written for this example, not the official text",
                    example.statement(side).provenance().notice());
            assertTrue(example.statement(side).provenance().url().startsWith("https://"));
        }
    }

    @Test
    void statementsCarryTheDayOfTheCall() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 11, 24)),
                Example.comparison().b().provenance().date());
    }
}
