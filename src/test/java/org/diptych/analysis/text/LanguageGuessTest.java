package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The boats will sail to the islands in the morning.      | en
            Die Boote fahren mit den Netzen von der Insel.          | de
            Les bateaux partent pour les îles dans une heure.       | fr
            Los barcos salen por la noche con las redes y una vela. | es
            Os barcos saem do porto com uma vela e ao vento.        | pt
            Le barche partono con il vento e gli uomini per il lago. | it
            船在港口。                                               | zh
            船は港にある。                                           | ja
            배가 항구에 있다.                                        | ko
            Лодки в порту.                                          | ru
            القوارب في الميناء                                       | ar
            הסירות בנמל                                             | he
            Τα πλοία στο λιμάνι                                     | el
            เรืออยู่ในท่า                                              | th
            नाव बंदरगाह में                                            | hi
            12.5 – 7!                                               | und
            Ann Lund                                                | en
            WTO WTO 船在港口的水里。                                  | zh
            """)
    void scriptAndCommonWordsTellTheLanguage(String text, String language) {
        assertEquals(language, LanguageGuess.of(text, "und"));
        assertEquals(language, LanguageGuess.of(text, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-Hant | 船在港口。     | zh-Hant
            yue     | 船在港口。     | yue
            ja      | 船在港口。     | ja
            ko      | 船在港口。     | zh
            en      | 船は港にある。  | ja
            uk      | Човни в порту. | uk
            ar      | Лодки.         | ru
            fa      | قایق           | fa
            he      | قایق           | ar
            yi      | שיפל           | yi
            sv      | Båtar          | sv
            zh      | Boats of the sea. | en
            fr      | 12             | fr
            hi      | नाव            | hi
            en      | Τα πλοία       | en
            """)
    void aDeclaredLanguageHoldsUnlessTheScriptContradicts(String declared, String text, String language) {
        assertEquals(language, LanguageGuess.of(text, declared));
    }

    @Test
    void theLanguageIsTheFirstPartOfItsTag() {
        assertEquals("zh", LanguageGuess.primary("ZH-Hans"));
        assertEquals("en", LanguageGuess.primary("en"));
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        assertEquals("en", LanguageGuess.of("the boats of ".repeat(1600) + "船".repeat(20_000), "und"));
    }
}
