package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSidedTermsTest {
    private static final Codebook CHINA = new Codebook(
            "",
            List.of(),
            List.of(new AliasGroup(
                    List.of(new Pattern("en", "China"), new Pattern("en", "=PRC"), new Pattern("zh", "中国")))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He invited the farmers.              | The farmer had an invitation.
            They praised the postwar order.      | Praise for an order that came post-war.
            The colour of the flag mattered.     | The color of flags matters.
            Duties are 18%.                      | Duties are eighteen percent.
            The PRC bought coal.                 | Coal was bought by China.
            Minister Elena Kovaltchuk smiled.    | Kovaltchuk smiled.
            The World Trade Organization acted.  | The WTO acted.
            A steadfast commitment was made.     | A firm commitment was made.
            Their gratitude was noted.           | Their appreciation was noted.
            They had a telephone call.           | They had a call on the phone.
            The Kelm crisis was raised.          | Kelm was raised.
            The China-Kelm ties grew.            | The ties of Kelm and the PRC grew.
            Elena Oksana Kovaltchuk smiled.      | Mrs Kovaltchuk smiled.
            They held them accountable.          | They called for accountability.
            Terror must end.                     | Terrorism must end.
            Fresh harvest plans were praised.    | They praised a plan that was made long before any harvest was fresh.
            """)
    void wordInAnotherFormIsNotMissing(String here, String there) {
        assertEquals(List.of(), texts(here, there, "en", "en"));
    }

    /** A comparison that is not wanted any more must end soon, so every term asks. */
    @Test
    void everyTermIsAChanceToStop() {
        ReadText here = TermsOf.read("They sold barley, coal, timber, copper, granite and marble.", "en");
        ReadText there = TermsOf.read("They smiled.", "en");
        List<Double> asked = new ArrayList<>();
        List<OneSidedTerm> terms = OneSidedTerms.of(here, there, CHINA, Quantities.of(here, there), asked::add);

        assertTrue(asked.stream().filter(at -> at >= 0.4 && at < 0.7).count() >= terms.size(), asked.toString());
        assertTrue(asked.stream().filter(at -> at >= 0.8).count() >= terms.size(), asked.toString());
        assertEquals(asked.stream().sorted().toList(), asked);
    }

    @Test
    void functionWordIsNeverTheNearestWording() {
        List<OneSidedTerm> terms = OneSidedTerms.of(
                TermsOf.read("The sanctions remain in force.", "en"),
                TermsOf.read("They looked for a feast.", "en"),
                CHINA);
        OneSidedTerm force = terms.stream()
                .filter(it -> it.text().endsWith("force"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(terms.toString()));
        assertEquals(Optional.empty(), force.proof().nearest());

        OneSidedTerm near = OneSidedTerms.of(
                        TermsOf.read("The marker left.", "en"), TermsOf.read("They came to a market.", "en"), CHINA)
                .stream()
                .filter(it -> it.text().equals("marker"))
                .findFirst()
                .orElseThrow();
        assertEquals("market", near.proof().nearest().orElseThrow().text());
    }

    @Test
    void noTermIsCutOutOfALongerName() {
        List<String> talks = texts("They praised the Fishing Rights Agreement talks.", "They smiled.", "en", "en");
        assertFalse(talks.contains("Agreement talks"), talks.toString());
        List<String> person =
                texts("They met the Prime Minister of China Anna Lundqvist.", "They met the guest.", "en", "en");
        assertFalse(person.contains("China Anna Lundqvist"), person.toString());
        assertTrue(person.stream().anyMatch(it -> it.contains("Anna Lundqvist")), person.toString());
    }

    @Test
    void noTermIsCutOutOfANameWhereManyWordsHaveCapitals() {
        List<String> texts = texts(
                "The guests welcomed the fair and discussed recent progress on Free Trade Agreement negotiations. "
                        + "The ministers praised a comprehensive deal.",
                "The agreement of free trade made progress.",
                "en",
                "en");
        assertFalse(texts.contains("Agreement negotiations"), texts.toString());
        assertTrue(texts.contains("negotiations"), texts.toString());
    }

    @Test
    void unknownAuthorWhoSaysIMayBeTheOneWithTheOffice() {
        assertEquals(
                List.of(), texts("President Kovaltchuk praised the harvest.", "I praised the harvest.", "en", "en"));
        assertEquals(
                List.of("President Kovaltchuk"),
                texts("President Kovaltchuk praised the harvest.", "He praised the harvest.", "en", "en"));
    }

    @Test
    void wordThatTurnsAnotherRoundIsMissing() {
        assertTrue(texts("They will de-escalate.", "Some de facto ruler may escalate.", "en", "en")
                .contains("de-escalate"));
    }

    @Test
    void officeMayBeTheAuthorWhoSaysI() {
        assertEquals(List.of(), texts("The Prime Minister praised the harvest.", "I praised the harvest.", "en", "en"));
    }

    @Test
    void nameWithAnApostropheIsOneTerm() {
        assertEquals(
                List.of("Harvest Farmers' Union"),
                texts("He met the Harvest Farmers' Union.", "He met them.", "en", "en"));
    }

    @Test
    void relatedNameMayBeTheSame() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(),
                List.of(
                        new AliasGroup(List.of(new Pattern("en", "=Kelmstad"), new Pattern("en", "Villa Orlo"))),
                        new AliasGroup(List.of(new Pattern("en", "grain"), new Pattern("en", "rye")))));
        assertEquals(
                List.of("grain"),
                OneSidedTerms.of(
                                read("They met in Kelmstad about grain.", "en", ""),
                                read("They met in Villa Orlo about rye.", "en", ""),
                                codebook)
                        .stream()
                        .map(OneSidedTerm::text)
                        .toList());
    }

    @Test
    void nameAtTheHeadOfALongerOneIsThereInTheOtherLanguage() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(
                        new AliasGroup(List.of(new Pattern("en", "=UN"), new Pattern("zh", "联合国"))),
                        new AliasGroup(List.of(new Pattern("en", "UN Security Council"), new Pattern("zh", "安理会")))));
        assertEquals(
                List.of(),
                OneSidedTerms.of(read("联合国。", "zh", ""), read("The UN Security Council met.", "en", ""), codebook)
                        .stream()
                        .map(OneSidedTerm::text)
                        .toList());
    }

    @Test
    void partOfANameOfTheCodebookIsNoTerm() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(new AliasGroup(
                        List.of(new Pattern("en", "People's Republic of Kelm"), new Pattern("en", "Kelm")))));
        assertEquals(
                List.of(),
                OneSidedTerms.of(
                                read("The People's Republic of Kelm agreed.", "en", ""),
                                read("Kelm agreed.", "en", ""),
                                codebook)
                        .stream()
                        .map(OneSidedTerm::text)
                        .toList());
    }

    @Test
    void shorterNameInsideALongerOneOfItsGroupIsCountedOnce() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(new AliasGroup(List.of(
                        new Pattern("en", "Elena Lund"),
                        new Pattern("en", "Secretary Lund"),
                        new Pattern("en", "Lund")))));
        List<OneSidedTerm> terms = OneSidedTerms.of(
                read("The harbour was reopened by Secretary Lund. Later Secretary Lund left.", "en", ""),
                read("The harbour was reopened. Later he left.", "en", ""),
                codebook);
        assertEquals(
                List.of("Secretary Lund"),
                terms.stream().map(OneSidedTerm::text).toList());
        assertEquals(2, terms.get(0).count());
    }

    @Test
    void phraseWithASynonymIsNotMissing() {
        assertEquals(
                List.of(),
                texts(
                        "They sent humanitarian assistance.",
                        "They sent humanitarian aid. Assistance followed.",
                        "en",
                        "en"));
    }

    @Test
    void abbreviationInsideAHyphenatedWordIsThere() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(new AliasGroup(List.of(new Pattern("en", "Kelmic Union"), new Pattern("en", "=KU")))));
        assertEquals(
                List.of(),
                OneSidedTerms.of(
                        read("The Kelmic Union agreed.", "en", ""),
                        read("The KU-led mission agreed.", "en", ""),
                        codebook));
    }

    @Test
    void phraseOfOfStandsOnlyWhereWhatFollowsIsMissingToo() {
        assertEquals(
                List.of("assessment"),
                texts("Our assessment of the harbour stands.", "The harbour stands.", "en", "en"));
        assertEquals(
                List.of("freedom of navigation"),
                texts("They praised the freedom of navigation.", "They praised the freedom.", "en", "en"));
    }

    @Test
    void verbThatLooksLikeANounMakesNoPhrase() {
        assertEquals(
                List.of("underpins"),
                texts("The framework underpins the harbour.", "The framework and the harbour.", "en", "en"));
    }

    @Test
    void phraseStandsForItsMissingWord() {
        assertEquals(
                List.of("rare minerals"),
                texts("They spoke of rare minerals.", "They spoke of a rare chance.", "en", "en"));
    }

    @Test
    void wordThatStandsInSeveralPhrasesIsOneEntry() {
        List<OneSidedTerm> terms =
                terms("The fentanyl crisis grew. The flow of fentanyl must stop.", "The crisis grew.", "en", "en");
        assertEquals("fentanyl", terms.get(0).text());
        assertEquals(2, terms.get(0).count());
    }

    @Test
    void authorWhoSaysIIsNotMissing() {
        ReadText here = read("President Kovaltchuk praised the harvest.", "en", "");
        ReadText there = read("I praised the harvest.", "en", "Elena Kovaltchuk");
        assertFalse(OneSidedTerms.of(here, there, CHINA).stream()
                .anyMatch(t -> t.text().contains("Kovaltchuk")));
    }

    @Test
    void numbersAndQuotationsAreTerms() {
        List<String> texts =
                texts("He spoke of the \"golden harbour\" and $40 billion.", "He spoke of money.", "en", "en");
        assertTrue(texts.containsAll(List.of("golden harbour", "$40 billion")), texts::toString);
    }

    @Test
    void chineseWordIsPresentInEnglishByDictionaryAndAlias() {
        List<String> texts = texts("中国购买大豆和高粱。", "China buys soybeans.", "zh", "en");
        assertTrue(texts.stream().anyMatch(text -> text.contains("高粱")), texts::toString);
        assertFalse(texts.stream().anyMatch(text -> text.contains("大豆") || text.contains("中国")), texts::toString);
    }

    @Test
    void englishWordIsPresentInChineseByDictionary() {
        List<String> texts = texts("China buys soybeans and magnets.", "中国购买大豆。", "en", "zh");
        assertEquals(List.of("magnets"), texts);
    }

    @Test
    void everyTermProvesWhatWasSearched() {
        OneSidedTerm term =
                terms("They negotiated about tariffs.", "They met.", "en", "en").get(0);
        assertTrue(term.proof().forms().contains("tariff"));
        assertEquals(List.of("en"), term.proof().languages());
    }

    @Test
    void ranksCountFromOne() {
        List<OneSidedTerm> terms = terms("Coal, magnets and sorghum.", "Nothing.", "en", "en");
        assertEquals(List.of(1, 2, 3), terms.stream().map(OneSidedTerm::rank).toList());
    }

    private static List<String> texts(String here, String there, String language, String otherLanguage) {
        return terms(here, there, language, otherLanguage).stream()
                .map(OneSidedTerm::text)
                .toList();
    }

    private static List<OneSidedTerm> terms(String here, String there, String language, String otherLanguage) {
        return OneSidedTerms.of(read(here, language, ""), read(there, otherLanguage, ""), CHINA);
    }

    private static ReadText read(String text, String language, String issuer) {
        Provenance provenance = Provenance.unknown().withLanguage(language).withIssuer(issuer);
        return ReadText.of(Statement.ofText(text, provenance), CHINA, Progress.NONE);
    }
}
