package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTermsTest {
    private static final String NOTHING = "They left.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He praised the “golden harbour”.                     | golden harbour, praised
            He praised "deep, blue waters."                      | deep, blue waters, praised
            He said "one two three four five six seven eight nine". | ''
            He said "one fine harbour wide open for seven boats" once. | one fine harbour wide open for seven boats
            We will BUY MORE FISH from them, he said.            | BUY MORE FISH
            WE WILL BUY MORE FISH.                               | FISH, BUY
            He left ” and “.                                     | ''
            """)
    void whatATextSetsOffIsAFormula(String here, String terms) {
        assertEquals(terms, String.join(", ", TermsOf.texts("en", here, "en", NOTHING)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Trade and Investment Council met.        | Trade and Investment Council
            The Board of Fisheries left.                 | Board of Fisheries
            Elena Kovaltchuk and Boris Orlov left.       | Elena Kovaltchuk, Boris Orlov
            They left Kelm Bay and Lund Harbour.         | Kelm Bay, Lund Harbour
            They left Pillar 2.                          | Pillar 2
            They left in Kelm.                           | Kelm
            The Kelm crisis and the Kelm Peace Plan left. | Kelm Peace Plan
            Wildfires burnt. Painstakingly built, the boats of Kelm burnt. | boats of Kelm, Painstakingly, Wildfires, burnt
            """)
    void namesAreWhole(String here, String names) {
        assertEquals(names, String.join(", ", TermsOf.texts("en", here, "en", "The crisis left. They met.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They mend resilient fishing boats.            | fishing boats
            They met the brutal Kelm attack.              | Kelm attack
            They mend the fishing boat harbour.           | fishing boat
            It is worth recalling the fine boats.         | fine boats
            They lifted the de facto ban on boats.        | ban
            """)
    void aPhraseIsNotCutBehindItsAdjective(String here, String phrase) {
        List<String> terms = TermsOf.texts("en", here, "en", NOTHING);
        assertTrue(terms.contains(phrase), terms.toString());
        assertEquals(
                List.of(),
                terms.stream()
                        .filter(term -> term.matches("resilient fishing|brutal Kelm|worth .*|facto .*"))
                        .toList());
    }

    @Test
    void theBlanksOfATermAreSingle() {
        assertEquals(List.of("Kelm Harbour"), TermsOf.texts("en", "They left Kelm  Harbour.", "en", NOTHING));
    }

    @Test
    void aPhraseThatJudgesIsATermThoughItsNounIsThere() {
        assertEquals(
                List.of("extremely strong", "great leader"),
                TermsOf.texts(
                        "en",
                        "The great leader came with an extremely strong team.",
                        "en",
                        "The leader came with a team."));
    }

    @Test
    void aPhraseWhoseWordsAreThereIsNotMissing() {
        assertEquals(
                List.of(), TermsOf.texts("en", "Fishery cooperation grew.", "en", "Cooperation in the fishery grew."));
        assertEquals(
                List.of(),
                TermsOf.texts("en", "Fishery cooperation grew.", "en", "The fishery grew. Later cooperation grew."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A shared purpose, the growing fleet.                 | growing fleet, shared purpose
            The freedom of navigation.                           | freedom of navigation
            A certain plan, several boats and the other harbour. | harbour, boats, plan
            The very new harbour.                                | new harbour
            Quite remarkably calm waters.                        | remarkably calm, calm waters
            The assessment of the old harbour.                   | old harbour, assessment of the old harbour
            """)
    void phrasesSayMoreThanTheirMissingWords(String here, String terms) {
        assertEquals(terms, String.join(", ", TermsOf.texts("en", here, "en", NOTHING)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lake-side market closed.  | The market closed on the side of the lake. | ''
            The lake-side market closed.  | The market closed on the side of a hill.   | lake-side market
            Elena Kovaltchuk came.        | Kovaltchuk came.                           | ''
            Elena Kovaltchuk came.        | Elena came.                                | ''
            The Kelm Peninsula froze.     | Kelm froze.                                | Kelm Peninsula
            """)
    void partsOfANameOrCompoundDecide(String here, String there, String terms) {
        assertEquals(terms, String.join(", ", TermsOf.texts("en", here, "en", there)));
    }

    @Test
    void aWordThatBeginsAlikeIsTheNearestMiss() {
        OneSidedTerm name = TermsOf.terms("en", "Kovaltchuk left.", "en", "Kovaltchenko left.")
                .get(0);

        assertEquals(
                Optional.of(new NearMiss("Kovaltchenko", new Span(0, 12), 16 / 22.0, "same first letters")),
                name.proof().nearest());
        assertEquals(
                Optional.empty(),
                TermsOf.terms("en", "Kovaltchuk left.", "en", "Kovara left.")
                        .get(0)
                        .proof()
                        .nearest());
    }

    @Test
    void figuresRankByWhatTheyMeasure() {
        assertEquals(
                List.of("$3 billion", "12,000 boats", "5 May 2024", "40 boats", "two months"),
                TermsOf.texts(
                        "en",
                        "They left for two months with 40 boats, 12,000 boats and $3 billion on 5 May 2024; one left with 5 boats.",
                        "en",
                        "They left with boats."));
    }

    @Test
    void theDayOfAStatementIsInBoth() {
        String text = "They left on 24 November 2025. ";
        assertEquals(List.of(), dated(text, "2025-11-24", "They left.", ""));
        assertEquals(List.of(), dated(text, "", "They left.", "2025-11-24"));
        assertEquals(List.of(), dated("They left on 24 November.", "", "They left.", "2025-11-24"));
        assertEquals(List.of(), dated(text, "", "They left today.", ""));
        assertEquals(List.of("24 November 2025"), dated(text, "2025-11-25", "They left today.", "2025-11-25"));
        assertEquals(List.of("24 November 2025"), dated(text, "", "They left.", ""));
        assertEquals(List.of(), dated("They left today.", "2025-11-25", "They left.", "2025-11-26"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They saw the historic relationship.        | They saw that the close ties of the boatmen have deep historical roots and links.
            They condemned the unjustly detained crew. | They condemned the arbitrary detention of the crew.
            The boatmen had a telephone conversation.  | The boatmen spoke today.
            Both praised the close cooperation.        | Both praised that they work together.
            """)
    void whatMayBeThereInOtherWordsIsNotMissing(String here, String there) {
        assertEquals(List.of(), TermsOf.texts("en", here, "en", there));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The targets Norland has set are high. | targets Norland
            They left while welcoming Norland.    | welcoming Norland
            They met in Norland last month.       | Norland last month
            It made the boats longer and problems shorter. | problems shorter
            """)
    void whatBelongsToTheVerbEndsNoPhrase(String here, String fragment) {
        assertFalse(TermsOf.texts("en", here, "en", NOTHING).contains(fragment));
    }

    private static List<String> dated(String here, String day, String there, String otherDay) {
        return OneSidedTerms.of(read(here, day), read(there, otherDay), Codebook.empty()).stream()
                .map(OneSidedTerm::text)
                .toList();
    }

    private static ReadText read(String text, String day) {
        Optional<LocalDate> date = Optional.of(day).filter(it -> !it.isEmpty()).map(LocalDate::parse);
        return ReadText.of(
                Statement.ofText(text, Provenance.unknown().withLanguage("en").withDate(date)), Progress.NONE);
    }
}
