package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diptych.model.OneSidedTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseInEnglishTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中国购买大豆。        | The PRC buys soybeans.
            双方谈到大豆。        | They talked of soybean oil.
            中心很重要。          | The centre matters.
            王小明会见奥尔洛夫。  | Xiaoming met Orlov.
            中美渔业合作。        | China and the United States cooperate in the fishery.
            渔业部长来了。        | The minister of the fishery came.
            伦德总统来了。        | Elena Lund came.
            特鲁多先生来了。      | Trudeau came.
            """)
    void whatTheDictionaryNamesAndSoundsFindIsNotMissing(String here, String there) {
        assertEquals(List.of(), TermsOf.texts("zh", here, "en", there));
    }

    @Test
    void missingWordsAreProvedByTheirMeanings() {
        List<OneSidedTerm> terms = TermsOf.terms("zh", "中国购买大豆和高粱。", "en", "China buys soybeans.");

        assertEquals(List.of("高粱"), terms.stream().map(OneSidedTerm::text).toList());
        assertEquals(
                List.of("高粱", "sorghum", "common sorghum"), terms.get(0).proof().forms());
        assertEquals(List.of("zh", "en"), terms.get(0).proof().languages());
        assertEquals(Optional.empty(), terms.get(0).proof().nearest());
    }

    @Test
    void ofACompoundOnlyTheMissingPartIsATerm() {
        assertEquals(List.of("大豆"), TermsOf.texts("zh", "双方谈到大豆贸易。", "en", "They talked of trade."));
    }

    @Test
    void aPersonWhoIsNotNamedThereIsMissing() {
        assertEquals(List.of("王小明"), TermsOf.texts("zh", "王小明总统来了。", "en", "The president came."));
    }

    @Test
    void aPairOfCountriesIsMissingWhenOneIsNotNamed() {
        assertEquals(List.of("中美"), TermsOf.texts("zh", "中美合作。", "en", "China and France cooperate."));
    }
}
