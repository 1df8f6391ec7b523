package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
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
            zh | 去年11月签署。                                    | DATE 2024-11
            zh | 11月签署。                                        | DATE --11
            de | Das kostet 2,5 Milliarden Euro.                 | MONEY 2500000000 EUR
            de | Es sind 1.500 Schiffe.                          | COUNT 1500
            de | Am 24. November 2025 wurde gesprochen.          | DATE 2025-11-24
            de | Am 24.11.2025 wurde gesprochen.                 | DATE 2025-11-24
            fr | Un accord de 300 millions de dollars.           | MONEY 300000000 USD
            fr | Il reste 30 jours.                              | DURATION 30 day
            fr | Le 3 mars fut froid.                            | DATE --03-03
            es | Es un acuerdo de 1.250 millones de dólares.     | MONEY 1250000000 USD
            es | El 24 de noviembre de 2025 hablaron.            | DATE 2025-11-24
            es | Subió un 18 % en total.                         | PERCENTAGE 18 %
            ru | Перемирие на 30 дней.                           | DURATION 30 day
            ru | Сумма 1 500 млрд рублей.                        | MONEY 1500000000000 RUB
            ru | Это было 24 ноября 2025 года.                   | DATE 2025-11-24
            ja | 約20分間、電話会談を行った。                        | DURATION 20 minute
            ja | 5500億ドルの投資。                                | MONEY 550000000000 USD
            ja | 2025年11月24日に会談した。                        | DATE 2025-11-24
            ko | 11월 24일 통화하였다.                             | DATE --11-24
            ko | 30억 달러를 투자한다.                              | MONEY 3000000000 USD
            ar | هدنة لمدة 30 يوماً.                               | DURATION 30 day
            ja | 午後8時から約20分間話した。                        | DURATION 20 minute
            de | Um 15:30 Uhr sprachen 40 Gäste.                 | COUNT 40
            tr | 30 gün sürdü.                                   | COUNT 30
            """)
    void quantityHasComparableValue(String language, String text, String expected) {
        Quantity quantity = Quantities.of(read(text, language)).get(0);
        assertEquals(expected, (quantity.kind() + " " + quantity.value() + " " + quantity.unit()).trim());
    }

    @Test
    void rangeOfDaysIsTwoDates() {
        assertEquals(
                List.of("--01-09", "--01-10"),
                Quantities.of(read("They will meet on January 9\u201310 by the lake.", "en")).stream()
                        .map(Quantity::value)
                        .toList());
    }

    @Test
    void partiesOfTheTalksAreNotCounted() {
        assertEquals(
                List.of("3"),
                Quantities.of(read("The two leaders of the two countries bought three ships.", "en")).stream()
                        .map(Quantity::value)
                        .toList());
    }

    @Test
    void monthWithoutItsYearIsThatMonthInAnyYearAndNoDay() {
        ReadText chinese = read("11月签署。", "zh");
        assertEquals(
                List.of(true, false),
                Quantities.of(read("Signed in November 2019 and on May 11, 2019.", "en"), chinese).stream()
                        .map(Quantity::shared)
                        .toList());
    }

    @Test
    void equalNumberIsSharedWhereUnitsAreNotReadInFull() {
        ReadText english =
                read("A pause of 30 days, twelve ships and $4 billion were named on 24 November 2025.", "en");
        ReadText russian = read("24 ноября речь шла о паузе на 30 дней, 12 кораблях и 5 млрд долларов.", "ru");
        assertEquals(
                "$4 billion",
                Quantities.of(english, russian).stream()
                        .filter(quantity -> !quantity.shared())
                        .map(quantity -> quantity.span().of(english.text()))
                        .collect(Collectors.joining("; ")));
        assertEquals(
                "5 млрд долларов",
                Quantities.of(russian, english).stream()
                        .filter(quantity -> !quantity.shared())
                        .map(quantity -> quantity.span().of(russian.text()))
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void sameQuantityInAnotherFormOrLanguageIsShared() {
        ReadText english = read("Trade reached 200 billion dollars on 24 November and rose by five percent.", "en");
        ReadText chinese = read("2025年11月24日，贸易额达到2000亿美元，增长4%。", "zh");
        assertEquals(
                List.of(true, true, false),
                Quantities.of(english, chinese).stream().map(Quantity::shared).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On the 5th of May 2025, on 5 May, 2025, on May 5, 2025. | 5th of May 2025 = 2025-05-05; 5 May, 2025 = 2025-05-05; May 5, 2025 = 2025-05-05
            In May 2025, on Sept. 5, on Sept 5, on 31 May.          | May 2025 = 2025-05; Sept. 5 = --09-05; Sept 5 = --09-05; 31 May = --05-31
            On 1 June and May 31st, in Mar. 1500.                   | 1 June = --06-01; May 31st = --05-31; Mar. 1500 = 1500-03
            The 2024 elections, in 1500, until 2200.                | 2024 = 2024; 1500 = 1500; 2200 = 2200
            Two days ago, five months ago, ten years ago.           | Two days ago = 2025-11-22; five months ago = 2025-06; ten years ago = 2015
            Two decades ago, three hours ago, a week earlier.       | Two decades ago = 2005; three hours ago = 2025-11-24
            Today, tonight, yesterday, tomorrow.                    | Today = 2025-11-24; tonight = 2025-11-24; yesterday = 2025-11-23; tomorrow = 2025-11-25
            This year, last year, next year.                        | This year = 2025; last year = 2024; next year = 2026
            This month, next month, this morning, this evening.     | This month = 2025-11; next month = 2025-12; this morning = 2025-11-24; this evening = 2025-11-24
            This week, last evening, this ship.                     | ''
            In April, last June, this May, next November.           | April = --04; last June = 2025-06; this May = 2025-05; next November = 2026-11
            Last December they may march in March, August Lund.     | Last December = 2024-12; March = --03
            """)
    void englishDatesAreReadAgainstTheDayOfTheStatement(String text, String dates) {
        assertEquals(dates, found(text, "en", QuantityKind.DATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two hundred and fifty boats, twenty five ships, thirty-two nets. | Two hundred and fifty boats = 250 boat; twenty five ships = 25 ship; thirty-two nets = 32 net
            Five hundred and twenty thousand tons, two hundred and zero.     | Five hundred and twenty thousand tons = 520000 ton; two hundred = 200
            They sent 2000 troops and 1,800 tons.                            | 2000 troops = 2000 troops; 1,800 tons = 1800 ton
            1499 boats and 2201 boats.                                       | 1499 boats = 1499 boat; 2201 boats = 2201 boat
            40 May, May 32, forty-x, the 500bn, the 2.5 million.             | 40 May = 40 may; 32 = 32; 500bn = 500000000000; 2.5 million = 2500000
            One boat, zero boats, 1 boat, two.                               | 1 boat = 1 boat; two = 2
            It has 25                                                        | 25 = 25
            From 6:50 p.m. to 10 a.m. or 14:30 seven boats left at 5 o'clock. | seven boats = 7 boat
            """)
    void englishNumbersCountThings(String text, String counts) {
        assertEquals(counts, found(text, "en", QuantityKind.COUNT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 per cent, 5 per day, 5 percentage points. | PERCENTAGE | 5 per cent = 5 %; 5 percentage = 5 %
            2000 percent and 5–10%.                     | PERCENTAGE | 2000 percent = 2000 %; 10% = 10 %
            $5 dollars, 5 US dollars, 5 U.S. dollars.   | MONEY      | $5 dollars = 5 USD; 5 US dollars = 5 USD; 5 U.S. dollars = 5 USD
            US$500, A$5 million, HK$30, ¥5.             | MONEY      | $500 = 500 USD; A$5 million = 5000000 AUD; HK$30 = 30 HKD; ¥5 = 5 CNY
            EUR 5, eur 5, 5 $, 2000 dollars.            | MONEY      | EUR 5 = 5 EUR; 2000 dollars = 2000 USD
            1900 years, 1.5 years ago, 2000 U.S. dollars. | DURATION | 1900 years = 1900 year; 1.5 years = 1.5 year
            No. 7, Resolution 2758, Section 5.          | LABEL      | No. 7 = 7 no; Resolution 2758 = 2758 resolution; Section 5 = 5 section
            """)
    void englishSumsSharesAndDurationsHaveUnits(String text, QuantityKind kind, String quantities) {
        assertEquals(quantities, found(text, "en", kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025年11月、二〇二五年、11月24日、十一月二十四日。 | DATE       | 2025年11月 = 2025-11; 二〇二五年 = 2025; 11月24日 = --11-24; 十一月二十四日 = --11-24
            今天、今日、昨天、明天。                         | DATE       | 今天 = 2025-11-24; 今日 = 2025-11-24; 昨天 = 2025-11-23; 明天 = 2025-11-25
            今年、去年、明年。                               | DATE       | 今年 = 2025; 去年 = 2024; 明年 = 2026
            第5条、第十二次会议。                            | LABEL      | 第5条 = 5 条; 第十二次 = 12 次
            百分之三点零五、百分之十二点、5％、15个百分点。    | PERCENTAGE | 百分之三点零五 = 3.05 %; 百分之十二点 = 12 %; 5％ = 5 %; 15个百分点 = 15 %
            三亿五千万元、一百万亿元、零美元。                | MONEY      | 三亿五千万元 = 350000000 CNY; 一百万亿元 = 100000000000000 CNY; 零美元 = 0 USD
            两万五千吨，3亿人，12，3艘船。                    | COUNT      | 两万五千 = 25000; 3亿 = 300000000; 12 = 12; 3 = 3
            1,500吨，12,345,678吨，三艘船，五十多人。          | COUNT      | 1,500 = 1500; 12,345,678 = 12345678
            三千零五万人，一万二千三百四十五。                | COUNT      | 三千零五万 = 30050000; 一万二千三百四十五 = 12345
            一百零五周年，二十四小时，100多年，二〇天。        | DURATION   | 一百零五周年 = 105 year; 二十四小时 = 24 hour; 100多年 = 100 year; 二〇天 = 20 day
            """)
    void chineseNumeralsAreRead(String text, QuantityKind kind, String quantities) {
        assertEquals(quantities, found(text, "zh", kind));
    }

    @Test
    void relativeDaysOfAnUndatedStatementAreNoDates() {
        assertEquals(
                List.of(),
                Quantities.of(ReadText.of(Statement.ofText("They met today.", Provenance.unknown()), Progress.NONE)));
        assertEquals(
                List.of(),
                Quantities.of(ReadText.of(
                        Statement.ofText("他们今天见面。", Provenance.unknown().withLanguage("zh")), Progress.NONE)));
    }

    @Test
    void aDateIsSharedWhereTheOtherTextHasAllThatIsKnownOfIt() {
        assertEquals(
                "24 November; November; 2024; November 2024",
                shared(
                        "On 24 November, on 25 November, in November, in 2024, in 2025, in November 2024, in November 2025.",
                        "On 24 November 2024."));
        assertEquals("2024", shared("On 24 November 2024, in 2024.", "In November 2024."));
        assertEquals("", shared("On 24 November 2024, in 2024.", "On 25 November."));
        assertEquals("24 November 2024", shared("On 24 November 2024, in 2024.", "On 24 November."));
    }

    private static String shared(String here, String there) {
        return Quantities.of(read(here, "en"), read(there, "en")).stream()
                .filter(Quantity::shared)
                .map(quantity -> quantity.span().of(here))
                .collect(Collectors.joining("; "));
    }

    /** The quantities of a kind, as "place = value unit". */
    private static String found(String text, String language, QuantityKind kind) {
        return Quantities.of(read(text, language)).stream()
                .filter(quantity -> quantity.kind() == kind)
                .map(quantity -> (quantity.span().of(text) + " = " + quantity.value() + " " + quantity.unit()).trim())
                .collect(Collectors.joining("; "));
    }

    private static ReadText read(String text, String language) {
        Provenance provenance =
                Provenance.unknown().withLanguage(language).withDate(Optional.of(LocalDate.of(2025, 11, 24)));
        return ReadText.of(Statement.ofText(text, provenance), Progress.NONE);
    }
}
