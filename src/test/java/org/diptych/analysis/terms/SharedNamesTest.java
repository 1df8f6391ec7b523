package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The World Trade Organization left.           | The WTO left.
            The WTO left.                                | The World Trade Organization left.
            The Board of Fisheries and Harbours left.    | The BFH left.
            The W.T.O. left.                             | The World Trade Organization left.
            The Kelm Trade and Ports Council left.       | The KTPC left.
            """)
    void abbreviationsMeetTheirNames(String here, String there) {
        assertEquals(List.of(), TermsOf.texts("en", here, "en", there));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The World Trade Organization left.           | The WHO left.
            The World Trade Organization left.           | The WT left.
            The Trade Organization left.                 | The TO left.
            """)
    void otherOrShortLettersAreNoAbbreviation(String here, String there) {
        assertEquals(
                1,
                TermsOf.texts("en", here, "en", there).stream()
                        .filter(term -> term.contains("Trade Organization"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elena Kovaltchuk, President | President Kovaltchuk left.    | I left.          | ''
            Elena Kovaltchuk, President | Kovaltchuk left.              | My boat left.    | ''
            Elena Kovaltchuk, President | President Orlov left.         | I left.          | President Orlov
            Elena Kovaltchuk            | Kovaltchuk left.              | They left.       | Kovaltchuk
            ''                          | President Orlov left.         | I left.          | ''
            ''                          | Orlov left.                   | I left.          | Orlov
            ''                          | President Orlov left.         | We left.         | President Orlov
            """)
    void whoSaysIIsTheAuthor(String issuer, String here, String there, String terms) {
        ReadText other = ReadText.of(
                Statement.ofText(there, Provenance.unknown().withLanguage("en").withIssuer(issuer)), Progress.NONE);

        assertEquals(
                terms,
                String.join(
                        ", ",
                        OneSidedTerms.of(TermsOf.read(here, "en"), other, TermsOf.CODEBOOK).stream()
                                .map(OneSidedTerm::text)
                                .toList()));
    }

    @Test
    void aLongTextWithASingleIIsNotByOnePerson() {
        String calm = "The boats left. ".repeat(6);
        assertEquals(
                List.of(), TermsOf.texts("en", "President Orlov left.", "en", "I left. " + calm.substring(0, 16 * 5)));
        assertEquals(List.of("President Orlov"), TermsOf.texts("en", "President Orlov left.", "en", "I left. " + calm));
    }
}
