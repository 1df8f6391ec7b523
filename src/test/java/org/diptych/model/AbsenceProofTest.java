package org.diptych.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbsenceProofTest {
    @Test
    void formsThatDifferOnlyInCapitalsAreNamedOnce() {
        AbsenceProof proof = new AbsenceProof(
                List.of("busan", "Pusan", "Busan", "kelm", "BUSAN port", "釜山"), List.of("en"), Optional.empty());

        assertEquals(List.of("Busan", "Pusan", "kelm", "BUSAN port", "釜山"), proof.forms());
    }
}
