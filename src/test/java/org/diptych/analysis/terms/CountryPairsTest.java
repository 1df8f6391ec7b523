package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryPairsTest {
    private static final Codebook COUNTRIES = new Codebook(
            "",
            List.of(),
            List.of(
                    new AliasGroup(List.of(new Pattern("en", "China"), new Pattern("zh", "中国"))),
                    new AliasGroup(List.of(new Pattern("en", "France"), new Pattern("zh", "法国"))),
                    new AliasGroup(List.of(new Pattern("en", "Europe"), new Pattern("zh", "欧洲")))));

    @ParameterizedTest
    @CsvSource({"中美, true", "俄乌, true", "中法欧, true", "中, false", "中国, false", "国中, false", "中法欧美, false", "ab, false"})
    void aPairIsTwoOrThreeCountriesByOneCharacterEach(String word, boolean pair) {
        assertEquals(pair, CountryPairs.isPair(word));
    }

    @Test
    void aPairStandsWhereItsFirstCountryDoesWhenAllAreNamed() {
        SharedNames names = names("In May France met Europe and China.");

        assertEquals(Optional.of(new Span(29, 34)), CountryPairs.place("中法", names));
        assertEquals(Optional.of(new Span(7, 13)), CountryPairs.place("法中", names));
        assertEquals(Optional.of(new Span(7, 13)), CountryPairs.place("法中欧", names));
    }

    @Test
    void aPairIsNowhereWhenOneOfItsCountriesIsMissing() {
        assertEquals(Optional.empty(), CountryPairs.place("中法", names("China had tea.")));
        assertEquals(Optional.empty(), CountryPairs.place("法中", names("China had tea.")));
        assertEquals(Optional.empty(), CountryPairs.place("中墨", names("China had tea with Mexico.")));
    }

    @Test
    void countriesOfPairsAreFoundInOneWordOrTwoCharacters() {
        assertEquals(
                Map.of("法国", new Span(0, 2), "中国", new Span(0, 2), "美国", new Span(7, 9)),
                CountryPairs.in(read("法中会谈。关于中美。", "zh")));
        assertEquals(Map.of("中国", new Span(0, 2), "韩国", new Span(0, 2)), CountryPairs.in(read("中韓會談。", "zh-Hant")));
    }

    @Test
    void charactersOfLongerWordsAreNoPair() {
        assertEquals(Map.of(), CountryPairs.in(read("集中美丽的花，以美元结算。中国人在法。", "zh")));
    }

    @Test
    void aCountryIsThereWhenAPairNamesIt() {
        assertEquals(
                Optional.of(new Span(0, 2)),
                new SharedNames(read("China spoke.", "en"), read("中法合作。", "zh"), Aliases.of(COUNTRIES)).alias("china"));
        assertEquals(
                Optional.empty(),
                new SharedNames(read("Europe spoke.", "en"), read("中法合作。", "zh"), Aliases.of(COUNTRIES))
                        .alias("europe"));
    }

    private static SharedNames names(String there) {
        return new SharedNames(read("中法会谈。", "zh"), read(there, "en"), Aliases.of(COUNTRIES));
    }

    private static ReadText read(String text, String language) {
        return ReadText.of(
                Statement.ofText(text, Provenance.unknown().withLanguage(language)), COUNTRIES, Progress.NONE);
    }
}
