package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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
        "卡特, Carter, true",
        "塞西尔, Cecil, true",
        "布林肯, Woodside, false",
        "斯塔默, Orban, false",
        "耶伦, California, false",
        "鲁比奥, Yellen, false",
        "哈里斯, Harris, true",
        "哈里斯, Ferris, false",
        "奥尔洛夫, Orlov, true",
        "汉森, Hansen, true",
        "拉夫罗夫, Lavrov, true",
        "蒙博托, Nobutov, false",
        "博科, Boko, true",
        "博科, Bo, false",
        "凯, Kay, false"
    })
    void namesMeetBySound(String chinese, String latin, boolean alike) {
        assertEquals(alike, ForeignNames.alike(chinese, latin));
    }

    @Test
    void longStringsAreNoNames() {
        assertTrue(ForeignNames.alike("巴特巴特" + "啊".repeat(26), "Batbat" + "a".repeat(24)));
        assertFalse(ForeignNames.alike("巴特巴特", "Batbat" + "a".repeat(25)));
        assertFalse(ForeignNames.alike("巴特巴特" + "啊".repeat(27), "Batbat"));
    }
}
