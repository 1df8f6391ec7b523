package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.diptych.model.Analysis;
import org.diptych.model.Attribution;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.LinkTier;
import org.diptych.model.NearestPassage;
import org.diptych.model.PassageLink;
import org.diptych.model.Provenance;
import org.diptych.model.Quantity;
import org.diptych.model.QuantityKind;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.SpeechAct.Kind;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.Strength;
import org.diptych.model.Voice;
import org.junit.jupiter.api.Test;

class TextDetailsTest {
    private static final String A = "Ann has ten boats. Bob has none.";
    private static final String B = "Ann owns ten boats.";

    private static final StatementReading READ_A = reading(new Span(0, 18), new Span(19, 32));
    private static final StatementReading READ_B = reading(new Span(0, 19));

    @Test
    void differingWordsAreListedForVersionsOnly() {
        StatementReading a = READ_A.withRewritten(List.of(new Span(4, 7), new Span(19, 32)));
        StatementReading b = READ_B.withRewritten(List.of(new Span(4, 8)));

        assertEquals("""
                Words that differ in A
                  has
                  Bob has none.
                Words that differ in B
                  owns
                """, details(analysis(a, b, true), TextDetails::appendDifference));
        assertEquals("", details(analysis(a, b, false), TextDetails::appendDifference));
        assertEquals("", details(analysis(READ_A, READ_B, true), TextDetails::appendDifference));
    }

    @Test
    void twelveLinesAreShownAndTheRestIsCounted() {
        assertEquals(12, differences(12).size());
        assertEquals("  Ann", differences(12).get(11));
        assertEquals(13, differences(15).size());
        assertEquals("  and 3 more", differences(15).get(12));
    }

    private static List<String> differences(int count) {
        List<Span> spans =
                IntStream.range(0, count).mapToObj(i -> new Span(0, 3)).toList();
        String words = details(analysis(READ_A.withRewritten(spans), READ_B, true), TextDetails::appendDifference);
        return words.lines().skip(1).toList();
    }

    @Test
    void aLongPassageIsCutAtAWord() {
        String text = "Ann rows ".repeat(20);
        StatementReading a = READ_A.withRewritten(List.of(new Span(0, text.length())));

        assertEquals(
                "Words that differ in A\n  " + "Ann rows ".repeat(10).strip() + " …\n",
                details(text, analysis(a, READ_B, true), TextDetails::appendDifference));
    }

    @Test
    void aPassageThatTurnsALineIsWrittenInOneLine() {
        StatementReading a = READ_A.withRewritten(List.of(new Span(0, 11)));

        assertEquals(
                "Words that differ in A\n  Ann has \uFFFD\n",
                details("Ann  has\t \0", analysis(a, READ_B, true), TextDetails::appendDifference));
    }

    @Test
    void quantitiesOfOneSideAreListedOnceEach() {
        Quantity ten = new Quantity(new Span(8, 17), QuantityKind.COUNT, "10", "boat", false);
        Quantity none = new Quantity(new Span(27, 31), QuantityKind.COUNT, "0", "", false);

        assertEquals(
                "\nNumbers and dates only in A\n  ten boats · none\n",
                details(
                        analysis(
                                READ_A.withQuantities(List.of(ten, ten, none)),
                                READ_B.withQuantities(List.of(ten.withShared(true))),
                                false),
                        TextDetails::appendQuantities));
    }

    @Test
    void voicesAreCountedAndUnsharedActsQuoted() {
        Attribution own = new Attribution(Voice.OWN_SIDE, Strength.NOTE, Optional.empty());
        SpeechAct promise = new SpeechAct(Kind.COMMITMENT, 1, new Span(19, 22), Voice.OWN_SIDE, false);
        SpeechAct shared = new SpeechAct(Kind.ASK, 0, new Span(0, 3), Voice.OWN_SIDE, true);

        assertEquals(
                """

                Who speaks in A: own side 1 · other side 0 · both 0 · nobody in particular 1 sentences
                  Commitment, only here: Bob has none.
                """,
                details(
                        analysis(
                                READ_A.withSpeech(List.of(own, Attribution.narrator()), List.of(shared, promise)),
                                READ_B,
                                false),
                        TextDetails::appendSpeech));
    }

    @Test
    void sentencesWithoutACounterpartAreCounted() {
        PassageLink link = new PassageLink(0, 0, 0.8, LinkTier.SURE, List.of());

        assertEquals(
                "1 sentence of A without a counterpart\n",
                details(analysis(READ_A, READ_B, List.of(link), List.of(), false), TextDetails::appendUnlinked));
        assertEquals(
                "2 sentences of A without a counterpart\n1 sentence of B without a counterpart\n",
                details(analysis(READ_A, READ_B, false), TextDetails::appendUnlinked));
    }

    @Test
    void theNearestSentencesComeFirstAndAreQuoted() {
        List<NearestPassage> nearest =
                List.of(new NearestPassage(Side.A, 1, 0, 0.05), new NearestPassage(Side.B, 0, 0, 0.125));

        List<String> lines = details(analysis(READ_A, READ_B, List.of(), nearest, true), TextDetails::appendUnlinked)
                .lines()
                .toList();

        assertEquals(
                List.of(
                        "Their meaning could not be compared on this computer; the links rest on shared words alone.",
                        "2 sentences of A without a counterpart",
                        "1 sentence of B without a counterpart",
                        "Nearest of them, not linked",
                        "  0.13  B 1: Ann owns ten boats. ~ A 1: Ann has ten boats.",
                        "  0.05  A 2: Bob has none. ~ B 1: Ann owns ten boats."),
                lines);
    }

    private static String details(Analysis analysis, Consumer<TextDetails> part) {
        return details(A, analysis, part);
    }

    private static String details(String a, Analysis analysis, Consumer<TextDetails> part) {
        Comparison comparison = new Comparison(
                "",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(B, Provenance.unknown()),
                Codebook.empty());
        StringBuilder out = new StringBuilder();
        part.accept(new TextDetails(comparison, analysis, out));
        return out.toString();
    }

    private static StatementReading reading(Span... sentences) {
        List<Sentence> read = new ArrayList<>();
        for (Span sentence : sentences) {
            read.add(new Sentence(sentence, 0));
        }
        return new StatementReading(read, 6, false, List.of());
    }

    private static Analysis analysis(StatementReading a, StatementReading b, boolean versions) {
        return new Analysis(a, b, List.of(), List.of(), List.of(), versions);
    }

    private static Analysis analysis(
            StatementReading a,
            StatementReading b,
            List<PassageLink> links,
            List<NearestPassage> nearest,
            boolean meaningMissing) {
        return new Analysis(a, b, List.of(), links, List.of(), false, nearest, meaningMissing, false, List.of());
    }
}
