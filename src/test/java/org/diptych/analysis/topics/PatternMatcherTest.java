package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternMatcherTest {
    @ParameterizedTest(name = "[{0}] {1} in \"{2}\" finds {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | soybean | Soybeans and SOYBEAN oil | Soybeans, SOYBEAN",
                "en | visit | He visited; visits, visiting, visitor | visited, visits, visiting",
                "en | tariff | tariffs' effect; the tariff’s end | tariffs, tariff",
                "en | trade | Trade-offs of trade | Trade, trade",
                "en | trade | portrade tradesman | ''",
                "en | Taiwan | Taiwan's people, TAIWAN, Taïwan | Taiwan, TAIWAN, Taïwan",
                "en | Iran | Tirana, Iranian, Iran-backed | Iran",
                "en | country | countries, country's | countries, country",
                "en | meet | they met and were meeting | met, meeting",
                "en | post-war | post-war postwar post war post–war | post-war, postwar, post war, post–war",
                "en | state visit | State  Visits | State  Visits",
                "en | state visit | state\\nvisit | 'state\\nvisit'",
                "en | state visit | state\\n\\nvisit | ''",
                "en | state visit | state, visit | ''",
                "en | =WHO | Who? WHO, the WHO's, W.H.O. | WHO, WHO, W.H.O.",
                "en | =US | US us U.S. U.S | US, U.S., U.S",
                "en | U.N. Charter | the U.N. Charter, UN Charter, un charter | U.N. Charter, UN Charter",
                "en | democra* | Democratic democracies undemocratic | Democratic, democracies",
                "en | *fluoride | hexafluoride fluorides | hexafluoride",
                "en | organi?ation | organisation organization | organisation, organization",
                "en | invit* ** to visit | He invited the President to visit us | invited the President to visit",
                "en | invit* ** to visit | He invited him. She wants to visit | ''",
                "en | buy * products | buy American products; buy more American products | buy American products",
                "en | one China, one Taiwan | “one China, one Taiwan” | 'one China, one Taiwan'",
                "en | Belt & Road | the Belt & Road | Belt & Road",
                "en | G20 | G20, the g20 and G200 | G20, g20",
                "en | COVID-19 | Covid-19 COVID 19 | Covid-19, COVID 19",
                "zh | 台湾 | 在台湾問題；臺灣 | 台湾, 臺灣",
                "zh | 中?关系 | 中美关系、中俄两国关系 | 中美关系",
                "zh | 邀请*访 | 邀请特朗普总统访华。邀请。访 | 邀请特朗普总统访",
                "zh | 20国集团 | ２０国集团峰会 | ２０国集团",
                "zh | G20峰会 | 出席G20峰会 | G20峰会",
                "ja | インド | インドネシアとインド | インド",
                "ja | ＡＩ | AI開発 | AI",
                "ko | 대만 | 반대만 하는 대만의 | 대만",
                "ko | 북한 비핵화 | 북한의 비핵화를 | 북한의 비핵화",
                "ko | 북한 비핵화 | 북한비핵화 | 북한비핵화",
                "ru | санкция | санкции санкций санкциями | санкции, санкций, санкциями",
                "ru | права человека | правам человека | правам человека",
                "ru | тайваньский | тайваньского тайваньскими | тайваньского, тайваньскими",
                "ru | самолёт | самолетов | самолетов",
                "fr | Ukraine | l’Ukraine, d'Ukraine, UKRAINE | Ukraine, Ukraine, UKRAINE",
                "fr | droits de l'homme | Droits de l’Homme | Droits de l’Homme",
                "fr | commercial | commerciaux commerciales | commerciaux, commerciales",
                "es | sanción | sanciones | sanciones",
                "es | ucraniano | ucranianas | ucranianas",
                "'' | tariff | tariffs tariff | tariff",
            })
    void findsFormsOfThePattern(String language, String pattern, String text, String found) {
        String real = text.replace("\\n", "\n");
        List<String> places = new ArrayList<>();
        PatternMatcher.of(List.of(new Pattern(language, pattern)))
                .find(real)
                .forEach(hit -> places.add(real.substring(hit.start(), hit.end())));

        assertEquals(found.replace("\\n", "\n"), String.join(", ", places));
    }

    @Test
    void bothLongAndShortFindsAreGivenWithTheirPatterns() {
        PatternMatcher matcher = PatternMatcher.of(
                List.of(new Pattern("en", "China"), new Pattern("en", "South China Sea"), new Pattern("zh", "南海")));

        assertEquals(
                List.of(
                        new PatternMatcher.Hit(1, 4, 19),
                        new PatternMatcher.Hit(0, 10, 15),
                        new PatternMatcher.Hit(2, 20, 22)),
                matcher.find("the South China Sea 南海"));
    }
}
