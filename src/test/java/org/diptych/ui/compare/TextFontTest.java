package org.diptych.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFontTest {
    private static final List<String> INSTALLED = List.of("Arial", "DejaVu Serif", "Noto Sans CJK SC");

    @Test
    void englishTextGetsLettersMadeForItWhereTheSystemsAreEastAsian() {
        assertThat(TextFont.of("The minister’s reply", true, INSTALLED)).isEqualTo("DejaVu Serif");
    }

    @Test
    void systemChoosesWhereItsApostropheIsNarrow() {
        assertThat(TextFont.of("The minister’s reply", false, INSTALLED)).isEqualTo(TextFont.OF_SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister 部长", "トーキョー", "서울의 봄", "〈a〉", "（a）"})
    void systemChoosesForEastAsianSigns(String text) {
        assertThat(TextFont.of(text, true, INSTALLED)).isEqualTo(TextFont.OF_SYSTEM);
    }

    @Test
    void systemChoosesWhereNoLatinFontIsKnown() {
        assertThat(TextFont.of("The minister’s reply", true, List.of("Noto Sans CJK SC")))
                .isEqualTo(TextFont.OF_SYSTEM);
    }
}
