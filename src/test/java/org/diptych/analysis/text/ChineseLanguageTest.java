package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseLanguageTest {
    @ParameterizedTest
    @CsvSource({"臺灣關稅, 台湾关税", "台湾关税, 台湾关税", "乾隆, 乾隆", "乾燥, 干燥", "G20峰會, G20峰会"})
    void traditionalCharactersAreSimplifiedWithTheirNeighbours(String written, String simplified) {
        assertEquals(simplified, ChineseLanguage.simplified(written));
    }

    @Test
    void textWhoseLengthWouldChangeStays() {
        // The list has a shorter word for the strawberry of Hong Kong.
        assertEquals("士多啤梨與", ChineseLanguage.simplified("士多啤梨與"));
        assertEquals("", ChineseLanguage.simplified(""));
    }

    @ParameterizedTest
    @CsvSource({"立峰, lifeng", "重庆, chongqing", "重要, zhongyao", "旅, lv", "A中, azhong", "中-美, zhong-mei"})
    void soundsAreWrittenWithoutTonesInOneWord(String word, String sounds) {
        assertEquals(sounds, ChineseLanguage.pinyin(word));
    }

    @Test
    void characterWithSeveralSoundsHasTheFirstOfTheListUnlessAWordSaysMore() {
        assertEquals("chang", ChineseLanguage.pinyin("长"));
        assertEquals("zhangshang", ChineseLanguage.pinyin("长上"));
    }

    @Test
    void wordsOfNewspapersHaveAFrequency() {
        assertEquals(0, ChineseLanguage.frequency("无此词语"));
        assertTrue(ChineseLanguage.frequency("经济") > ChineseLanguage.frequency("关税"));
    }
}
