package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            王小明访问港口。      | 訪問港口的是王小明。
            中美谈到大豆。        | 美中谈到大豆。
            双边关系很重要。      | 关系很重要。
            中法关系重要。        | 法国重视关系，中国也重要。
            他谈到“和平之桥”。   | 他谈到和平之桥。
            中国同美国合作。      | 中美合作。
            中美合作。            | 中国同美国合作。
            近期谈到大豆。        | 谈到大豆。
            会议通过。            | 通过会议。
            """)
    void whatStandsThereInAnotherOrderScriptOrNameIsNotMissing(String here, String there) {
        assertEquals(List.of(), TermsOf.texts("zh", here, "zh", there));
    }

    @Test
    void missingWordsComeWithTheMostTellingFirst() {
        assertEquals(List.of("稀土", "港口", "渔业", "会议"), TermsOf.texts("zh", "会议期间谈到渔业、港口和稀土。", "zh", "他们谈到很多。"));
    }

    @Test
    void aCountryIsMissingWhenNoPairNamesIt() {
        assertEquals(List.of("中国"), TermsOf.texts("zh", "中国同大家合作。", "zh", "大家集中合作。"));
    }

    @Test
    void aTitleInMarksIsAQuotation() {
        OneSidedTerm formula = TermsOf.terms("zh", "他谈到“和平之桥”。", "zh", "他谈到和平。").get(0);

        assertEquals("和平之桥", formula.text());
        assertEquals(TermKind.QUOTATION, formula.kind());
        assertEquals(List.of("和平之桥", "和平", "桥"), formula.proof().forms());
        assertEquals(List.of("zh"), formula.proof().languages());
    }

    @Test
    void aLongSpeechInQuotationMarksIsNoFormula() {
        assertEquals(List.of("事情", "和平"), TermsOf.texts("zh", "他谈到“和平之桥和其他很多很多很多很多很多事情”。", "zh", "他谈到。"));
    }

    @Test
    void aPhraseWhoseWordsAreThereIsNotMissing() {
        assertEquals(List.of(), TermsOf.texts("zh", "渔业合作重要。", "zh", "渔业方面的合作重要。"));
        assertEquals(List.of(), TermsOf.texts("zh", "渔业合作重要。", "zh", "渔业很重要，港口、大豆也重要。合作重要。"));
    }

    @Test
    void aPersonWithAnOfficeIsAName() {
        assertEquals(List.of("王小明总统"), TermsOf.texts("zh", "王小明总统谈到大豆。", "zh", "他谈到大豆。"));
    }
}
