package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.model.OneSidedTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTermsTest {
    @Test
    void longWordsAndCapitalisedNamesAreTermsOfAFrenchText() {
        List<OneSidedTerm> terms = TermsOf.terms(
                "fr",
                "Les ministres parlent du port. Ils vont à Lyon et Metz. On parle de pêcheries.",
                "fr",
                "Les ministres parlent.");

        assertEquals(
                List.of("NAME Lyon", "NAME Metz", "WORD pêcheries"),
                terms.stream()
                        .map(term -> term.kind() + " " + term.text())
                        .sorted()
                        .toList());
    }

    @Test
    void germanCapitalsMakeNoNames() {
        List<OneSidedTerm> terms = TermsOf.terms(
                "de", "Die Minister sprachen über Fisch und Häfen in Hamburg.", "de", "Die Minister sprachen.");

        assertEquals(
                List.of("WORD Fisch", "WORD Hamburg"),
                terms.stream()
                        .map(term -> term.kind() + " " + term.text())
                        .sorted()
                        .toList());
    }

    @Test
    void wordsOfEveryThirdSentenceAreTooGeneral() {
        String often = "Les pêcheries. Les pêcheries. Le port. Le vent. Le lac. Le bois.";

        assertEquals(List.of("pêcheries"), TermsOf.texts("fr", often, "fr", "Le port, le vent, le lac, le bois."));
        assertEquals(
                List.of(), TermsOf.texts("fr", "Les pêcheries. " + often, "fr", "Le port, le vent, le lac, le bois."));
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 大臣は漁業と港について話した。, 大臣は港について話した。, 漁業",
        "ru, Министры обсудили рыболовство., Министры обсудили порты., рыболовство"
    })
    void otherLanguagesHaveTerms(String language, String here, String there, String term) {
        assertEquals(List.of(term), TermsOf.texts(language, here, language, there));
    }

    @Test
    void withoutADictionaryBetweenTheLanguagesNoWordIsCalledMissing() {
        assertEquals(List.of(), TermsOf.texts("en", "He spoke of fish and harbours.", "fr", "Il parle."));
        assertEquals(List.of("$40 billion"), TermsOf.texts("en", "Fish for $40 billion came.", "fr", "Il parle."));
    }
}
