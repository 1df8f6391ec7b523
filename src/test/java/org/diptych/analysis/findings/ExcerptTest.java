package org.diptych.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diptych.model.Analysis;
import org.diptych.model.Attribution;
import org.diptych.model.Provenance;
import org.diptych.model.Sentence;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.Strength;
import org.diptych.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    private static final String LONG = "The boats of the northern islands left the old harbour in the early morning,"
            + " but the nets of the southern villages stayed on the quay until the late evening,"
            + " and nobody on the islands knew why.";

    @Test
    void aShortSentenceIsQuotedWholeWithoutItsEndMark() {
        assertEquals("The boats left, it seems", around("“The boats left, it seems.”", "left", ""));
        assertEquals("The boats left the U.S.", around("The boats left the U.S.", "left", ""));
    }

    @Test
    void aQuotationInsideIsClosed() {
        assertEquals("He called it “an old boat”", around("He called it “an old boat”.", "old", ""));
        assertEquals("He called it \"an old boat.\"", around("He called it \"an old boat.\"", "old", ""));
        assertEquals("an old boat", around("“an old boat.”", "old", ""));
    }

    @Test
    void aQuotationHasMoreThanAFewWordsAndAVerb() {
        String text =
                "In addition, the islands, together with their old friends and neighbours, will not waver in their"
                        + " care for the lighthouse, the harbour and the boats that lie there.";

        assertEquals(
                "In addition, the islands, together with their old friends and neighbours, will not waver in their care"
                        + " for the lighthouse",
                around(text, "addition", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann stressed that the boats left.   | boats | the boats left
            Ann stressed that, today, they left. | they | today, they left
            Ann stressed, boats leave.          | boats | boats leave
            Ann stressed the boats, which left. | boats | Ann stressed the boats, which left
            Ann stressed that the boats left.   | Ann   | Ann stressed that the boats left
            """)
    void whatIsSaidIsQuotedWithoutWhoSaysIt(String text, String focus, String quote) {
        assertEquals(quote, around(text, focus, "stressed"));
    }

    @Test
    void ofALongSentenceWholeClausesAreQuoted() {
        assertEquals(
                "The boats of the northern islands left the old harbour in the early morning",
                around(LONG, "northern islands", ""));
        assertEquals(
                "the nets of the southern villages stayed on the quay until the late evening",
                around(LONG, "nets", ""));
        assertEquals("nobody on the islands knew why", around(LONG, "nobody", ""));
    }

    @Test
    void shortNeighboursAreQuotedToo() {
        String text =
                "It rained, the wind blew, the boats left, and the nets of all the southern villages of the islands"
                        + " lay on the quay where nobody saw them.";

        assertEquals("It rained, the wind blew, the boats left", around(text, "wind", ""));
    }

    @Test
    void theCommaOfANumberEndsNoClause() {
        String text =
                "The fleet of the islands sold 2,000 tons of the best fish on May 3, 2025 to the southern villages,"
                        + " who ate it all.";

        assertEquals("who ate it all", around(text, "ate", ""));
        assertEquals(
                "The fleet of the islands sold 2,000 tons of the best fish on May 3, 2025 to the southern villages",
                around(text, "2,000", ""));
    }

    @Test
    void aLongClauseIsCutAroundTheTellingWords() {
        String text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen twenty little boats lay all night";

        assertEquals(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen",
                around(text, "two", ""));
        assertEquals(
                "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty little boats lay all"
                        + " night",
                around(text, "little boats", ""));
    }

    @Test
    void aQuotationBeginsBehindTheRestOfAnotherClause() {
        String text =
                "They keep all of the many old rules of the harbour and of the villages behind the hills and the old"
                        + " law, seek to build a truly fair order of ships on the seas around the islands of the north.";

        assertEquals(
                "seek to build a truly fair order of ships on the seas around the islands of the north",
                around(text, "fair order", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When asked on the quay the old captain told of the full readiness of the Southern Islands and all of their             many friends beyond the sea to mend nets | mend nets | readiness of the Southern Islands
            When asked on the quay at noon the old captain told all who came that the Southern Islands have sent very             many boats over the sea to mend nets | mend nets | the Southern Islands have sent
            When asked on the quay at noon the old captain told all who came about the many flaws of Line 5 for all             those boats over the sea and mend nets | mend nets | flaws of Line 5
            """)
    void aQuotationBeginsWithWhatItsWordsBelongTo(String text, String focus, String start) {
        String quote = around(text, focus, "");
        assertTrue(quote.contains(start) && !quote.startsWith("When"), quote);
    }

    @Test
    void theNumberOfAPointIsNotQuoted() {
        assertEquals("The boats left", around("2. The boats left.", "boats", ""));
        assertEquals("3 boats left", around("3 boats left.", "boats", ""));
    }

    @Test
    void aFewWordsMoreAreQuotedWhereTheClauseEndsWithThem() {
        String text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen twenty boats";

        assertEquals(text, around(text, "two", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They will mend the boats of the old northern harbour soon and then reach a fair deal consistent with all that             the many villages of the islands have said about it | mend |             They will mend the boats of the old northern harbour soon and then reach a fair deal
            The northern and southern islands are all very glad to tell their friends that they have now reached a common             understanding about the nets and the boats of the harbour | glad |             The northern and southern islands are all very glad to tell their friends
            They agreed to mend the boats of the north and, potentially, those of the villages in the far south, whose             boats had been lying on the quay since the storm | mend | They agreed to mend the boats of the north
            """)
    void aQuotationEndsWhereItsWordsCanStandAlone(String text, String focus, String quote) {
        assertEquals(quote, around(text, focus, ""));
    }

    @Test
    void aLongChineseClauseIsCutByCharacters() {
        String text = "船".repeat(60) + "港口" + "海".repeat(60);
        String quote = aroundCharacters(text, "港口");

        assertEquals(44, quote.length());
        assertEquals(14, quote.indexOf("港口"));
        assertEquals("港口开放", aroundCharacters("船".repeat(44) + "，港口开放。", "港口"));
    }

    @Test
    void theBeginningOfASentenceCanBeQuoted() {
        Account account = account("The boats left. The nets stayed.", "", false, new Span(0, 15), new Span(16, 32));

        assertEquals("The nets stayed", Excerpt.startOf(account, 1).of(account.text()));
    }

    private static String around(String text, String focus, String verb) {
        return around(account(text, verb, false, new Span(0, text.length())), focus);
    }

    private static String aroundCharacters(String text, String focus) {
        return around(account(text, "", true, new Span(0, text.length())), focus);
    }

    private static String around(Account account, String focus) {
        int at = account.text().indexOf(focus);
        return Excerpt.around(account, new Span(at, at + focus.length())).of(account.text());
    }

    private static Account account(String text, String verb, boolean characters, Span... sentences) {
        Optional<Span> said = Optional.of(text.indexOf(verb))
                .filter(at -> !verb.isEmpty())
                .map(at -> new Span(at, at + verb.length()));
        StatementReading reading = new StatementReading(
                        List.of(sentences).stream()
                                .map(span -> new Sentence(span, 0))
                                .toList(),
                        9,
                        characters,
                        List.of())
                .withSpeech(
                        List.of(sentences).stream()
                                .map(span -> new Attribution(Voice.OWN_SIDE, Strength.STRESS, said))
                                .toList(),
                        List.of());
        Analysis analysis = new Analysis(reading, reading, List.of(), List.of(), List.of(), false);
        Statement statement = Statement.ofText(text, Provenance.unknown());
        return Account.both(statement, statement, analysis).get(0);
    }
}
