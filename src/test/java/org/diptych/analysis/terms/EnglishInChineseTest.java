package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.model.OneSidedTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInChineseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The PRC and the United States cooperated.  | 中美合作。
            They buy soybeans.                         | 他们购买大豆。
            Minister Orlov came.                       | 奥尔洛夫部长来了。
            Elena Lund came.                           | 伦德来了。
            The fishery agreement was signed.          | 渔业协定签署。
            The harbour matters.                       | 海港很重要。
            """)
    void whatTheDictionaryNamesAndSoundsFindIsNotMissing(String here, String there) {
        assertEquals(List.of(), TermsOf.texts("en", here, "zh", there));
    }

    @Test
    void missingWordsAreProvedByTheirTranslations() {
        List<OneSidedTerm> terms = TermsOf.terms("en", "They buy magnets.", "zh", "他们购买大豆。");

        assertEquals(List.of("magnets"), terms.stream().map(OneSidedTerm::text).toList());
        assertEquals(List.of("en", "zh"), terms.get(0).proof().languages());
        assertEquals(
                List.of("magnets", "吸铁石", "磁体"), terms.get(0).proof().forms().subList(0, 3));
    }

    @Test
    void aNameIsMissingOnlyWhereNoForeignNameCouldBeIt() {
        assertEquals(List.of("Smolny"), TermsOf.texts("en", "The guests saw Smolny.", "zh", "客人看了。"));
        assertEquals(List.of(), TermsOf.texts("en", "The guests saw Smolny.", "zh", "客人看了奥尔洛夫。"));
    }

    @Test
    void countriesOfTheCodebookAreMissingByAllTheirNames() {
        OneSidedTerm china = TermsOf.terms("en", "The PRC came.", "zh", "美国来了。").get(0);

        assertEquals("PRC", china.text());
        assertEquals(List.of("prc", "China", "=PRC", "中国"), china.proof().forms());
    }
}
