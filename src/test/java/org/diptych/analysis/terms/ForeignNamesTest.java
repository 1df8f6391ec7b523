package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNamesTest {

    @ParameterizedTest
    @CsvSource({
        "耶伦, Yellen, true",
        "布林肯, Blinken, true",
        "斯塔默, Starmer, true",
        "内塔尼亚胡, Netanyahu, true",
        "鲁比奥, Rubio, true",
        "威尔逊, Wilson, true",
        "布林肯, Woodside, false",
        "斯塔默, Orban, false",
        "耶伦, California, false",
        "鲁比奥, Yellen, false"
    })
    void namesMeetBySound(String chinese, String latin, boolean alike) {
        assertEquals(alike, ForeignNames.alike(chinese, latin));
    }
}
