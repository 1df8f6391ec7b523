package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beijing has warned them.    | China left.             | Beijing    | false
            Beijing has warned them.    | The PRC left.           | Beijing    | false
            Washington has warned them. | The United States left. | Washington | false
            Beijing has warned them.    | Norway left.            | Beijing    | true
            Moscow has warned them.     | China left.             | Moscow     | true
            They met in Beijing.        | China left.             | Beijing    | true
            """)
    void aCapitalThatActsIsNotMissingWhereItsCountryStands(String here, String there, String capital, boolean missing) {
        assertEquals(missing, TermsOf.texts("en", here, "en", there).contains(capital));
    }
}
