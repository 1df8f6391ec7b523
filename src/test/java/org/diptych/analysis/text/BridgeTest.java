package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private final Bridge bridge = Bridge.chineseEnglish();

    @Test
    void simplifiedAndTraditionalFormsMeanTheSame() {
        assertEquals(List.of("customs duty", "tariff"), bridge.english("关税"));
        assertEquals(bridge.english("关税"), bridge.english("關稅"));
    }

    @Test
    void phrasesAndNamesAreInLowerCaseWithoutArticles() {
        assertTrue(bridge.english("稀土").contains("rare earth"));
        assertTrue(bridge.english("欧盟").contains("european union"));
        assertTrue(bridge.english("邀请").contains("invite"));
    }

    @Test
    void englishWordFindsItsChineseWords() {
        assertTrue(bridge.chinese("tariff").contains("关税"));
        assertTrue(bridge.chinese("Soybean").contains("大豆"));
    }

    @Test
    void everySenseLeadsBackToItsWord() {
        for (String word : List.of("能源", "合作", "和平", "人工智能", "移民")) {
            for (String sense : bridge.english(word)) {
                assertTrue(bridge.chinese(sense).contains(word), word + " — " + sense);
            }
        }
    }

    @Test
    void unknownWordHasNoMeaning() {
        assertEquals(List.of(), bridge.english("无此词语"));
        assertEquals(List.of(), bridge.english(""));
        assertEquals(List.of(), bridge.chinese("no such word"));
        assertEquals(List.of(), bridge.chinese(""));
    }

    @Test
    void emptyBridgeKnowsNothing() {
        assertEquals(List.of(), Bridge.NONE.english("关税"));
        assertEquals(List.of(), Bridge.NONE.chinese("tariff"));
    }
}
