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
                "en-GB | echo | echoes, echos, echoed | echoes, echos, echoed",
                "en | plan | planned planning planed | planned, planning, planed",
                "en | allow | allowed alloweed allowwed | allowed",
                "en | play | played playyed plaies | played",
                "en | tax | taxes taxs | taxes",
                "en | wish | wishes wishs wishing | wishes, wishing",
                "en | bus | buses busses bused | buses, bused",
                "en | waltz | waltzes | waltzes",
                "en | reach | reaches reachs | reaches",
                "en | move | moves moved moving | moves, moved, moving",
                "en | as | as ass ased | as",
                "de | Hafen | Hafens Häfen Hafer | Hafens, Häfen",
                "nl | haven | havens | havens",
                "ru | обсудить | обсудили обсудят обсудил | обсудили, обсудят, обсудил",
                "ru | новый | нового новыми новость | нового, новыми",
                "ru | порт | портов порта портал | портов, порта",
                "uk | порт | портів портом | портом",
                "fr | industriel | industrielle industriels | industrielle, industriels",
                "fr | européen | européennes | européennes",
                "fr | bon | bonne bons | bonne, bons",
                "fr | importer | importe importent importation | importe, importent",
                "fr | premier | première premières | première, premières",
                "fr | acheteur | acheteuse acheteurs | acheteuse, acheteurs",
                "fr | directeur | directrices | directrices",
                "fr | actif | active actives actifs | active, actives, actifs",
                "es | voz | voces voz | voces, voz",
                "es | amigo | amigas amigo | amigas, amigo",
                "es | acordar | acordaron acordado acuerdo | acordaron, acordado",
                "pt | vender | venderam vende | vende",
                "it | amico | amica | amica",
                "fi | talo | talo talot | talo",
                "en | * trade * | free trade talks | trade",
                "en | *? | anything | ''",
                "en | trade ? talks | trade and talks, trade and more talks | trade and talks",
                "en | one ** five | one two three four five | one two three four five",
                "en | one ** five | one a b c d e five, one a b c d e f five | one a b c d e five",
                "en | well-kept - boat | well-kept boat | well-kept boat",
                "zh | 邀**访 | 邀一二三四五六七八九十访。邀一二三四五六七八九十一访 | 邀一二三四五六七八九十访",
                "zh | WHO | WHO who | WHO",
                "zh | who | who WHO | who, WHO",
                "ko | 북* | 북한 | 북",
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
