package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Quantity;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They will buy 25 Million Tons of grain.        | COUNT 25000000 ton
            en | It costs $500 BILLION.                          | MONEY 500000000000 USD
            en | It costs $ 500 million.                         | MONEY 500000000 USD
            en | It costs EUR 3 million.                         | MONEY 3000000 EUR
            en | It costs 1.5 trillion U.S. dollars.             | MONEY 1500000000000 USD
            en | Duties fell by eighteen percent.                | PERCENTAGE 18 %
            en | Duties fell by 18%.                             | PERCENTAGE 18 %
            en | It was signed on Nov. 24, 2025.                 | DATE 2025-11-24
            en | It was signed on 24 November.                   | DATE --11-24
            en | They met three weeks ago.                       | DATE 2025-11-03
            en | They met last month.                            | DATE 2025-10
            en | It lasted twenty-five years.                    | DURATION 25 year
            en | See Section 232 of the act.                     | LABEL 232 section
            zh | 协议于2025年11月24日签署。                        | DATE 2025-11-24
            zh | 总额为2000亿美元。                                | MONEY 200000000000 USD
            zh | 下降百分之十八。                                  | PERCENTAGE 18 %
            zh | 会谈持续三个月。                                  | DURATION 3 month
            zh | 去年签署。                                        | DATE 2024
            """)
    void quantityHasComparableValue(String language, String text, String expected) {
        Quantity quantity = Quantities.of(read(text, language)).get(0);
        assertEquals(expected, (quantity.kind() + " " + quantity.value() + " " + quantity.unit()).trim());
    }

    @Test
    void sameQuantityInAnotherFormOrLanguageIsShared() {
        ReadText english = read("Trade reached 200 billion dollars on 24 November and rose by five percent.", "en");
        ReadText chinese = read("2025年11月24日，贸易额达到2000亿美元，增长4%。", "zh");
        assertEquals(
                List.of(true, true, false),
                Quantities.of(english, chinese).stream().map(Quantity::shared).toList());
    }

    private static ReadText read(String text, String language) {
        Provenance provenance =
                Provenance.unknown().withLanguage(language).withDate(Optional.of(LocalDate.of(2025, 11, 24)));
        return ReadText.of(Statement.ofText(text, provenance), Progress.NONE);
    }
}
