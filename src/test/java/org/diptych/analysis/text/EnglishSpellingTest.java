package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "colour, color",
        "organisation, organization",
        "realise, realize",
        "realised, realized",
        "demilitarising, demilitarizing",
        "zorbised, zorbized",
        "analyse, analyze",
        "centre, center",
        "metre, meter",
        "theatre, theater",
        "litre, liter",
        "fibre, fiber",
        "defence, defense",
        "programme, program",
        "travelling, traveling",
        "grey, gray",
        "judgement, judgment",
        "fulfil, fulfill",
        "fulfils, fulfills",
        "fulfilment, fulfillment",
        "sceptical, skeptical",
        "manoeuvres, maneuvers",
        "manoeuvring, maneuvering",
        "practised, practiced",
        "enquiry, inquiry"
    })
    void britishSpellingsMeetTheirAmericanOnes(String british, String american) {
        assertEquals(american, EnglishSpelling.american(british));
    }

    @ParameterizedTest
    @CsvSource({
        "four",
        "our",
        "hour",
        "wise",
        "exercise",
        "sentence",
        "fence",
        "genre",
        "color",
        "rise",
        "promise",
        "called",
        "fulfilled",
        "praised",
        "raising",
        "promises",
        "advised",
        "surprised"
    })
    void otherWordsStayAsTheyAre(String word) {
        assertEquals(word, EnglishSpelling.american(word));
    }
}
