package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealDesktopTest {
    @ParameterizedTest
    @CsvSource({
        "call, call.csv",
        "call of 24.11.2025, call of 24.11.2025.csv",
        "call.qdc, call.qdc",
        "call.CODEBOOK, call.CODEBOOK",
        "call.diptych, call.diptych.csv",
    })
    void fileToBeWrittenGetsTheChosenEndingUnlessItHasAPossibleOne(String typed, String file) {
        assertEquals(
                Path.of("folder", file),
                RealDesktop.named(Path.of("folder", typed), ".csv", List.of(".codebook", ".csv", ".qdc")));
    }
}
