package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.ui.Sample;
import org.diptych.ui.main.MainViewModel.Counts;
import org.diptych.ui.shared.Compared;
import org.junit.jupiter.api.Test;

class MainViewModelTest {
    @Test
    void oneTextOnBothSidesIsNoticedAndTwoEmptySidesAreNot() {
        Comparison sample = Sample.comparison();
        assertTrue(counts(sample.with(Side.B, sample.a())).same());
        assertFalse(counts(sample).same());
        assertFalse(counts(Sample.empty()).same());
    }

    private static Counts counts(Comparison comparison) {
        return Counts.of(new Compared(comparison, Analysis.empty()));
    }
}
