package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the “old” harbour        | the ‘old’ harbour
            the "old" and "new" one  | the ‘old’ and ‘new’ one
            「港口」                  | ‘港口’
            le « port »              | le ‘ port ’
            נאט"ו "ושלום"             | נאט"ו ‘ושלום’
            Ann’s    boat            | Ann’s boat
            """)
    void marksInsideAQuotationAreSingle(String words, String quoted) {
        assertEquals(quoted, Quotes.inner(words));
    }
}
