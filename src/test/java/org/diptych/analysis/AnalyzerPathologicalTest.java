package org.diptych.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole analyses of texts that no ministry would publish. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AnalyzerPathologicalTest {
    private static final String READOUT = "The ministers met in Kelm. They agreed to sell barley for $5 million.";

    @ParameterizedTest
    @ValueSource(strings = {"x", "好", "7", "é", "."})
    void millionCharactersWithoutABlank(String character) {
        assertSound(character.repeat(1_000_000), READOUT);
    }

    @Test
    void hundredThousandLineEnds() {
        assertSound("\n".repeat(100_000), READOUT);
        assertSound("a\n".repeat(50_000), "b\n".repeat(50_000));
    }

    @Test
    void loneSurrogates() {
        assertSound("Kelm \uD83D sold \uDE00 barley\uD83D.", "\uDE00\uD83D");
        assertSound("\uD83D".repeat(10_000), READOUT);
    }

    @Test
    void onlyPunctuation() {
        Analysis analysis = assertSound("?!… — “”«» ()[]; :: ..", ",,, ---");
        assertEquals(List.of(), analysis.a().onlyHere());
    }

    @Test
    void rightToLeftWithOverrides() {
        assertSound(
                "\u202E\u05E9\u05DC\u05D5\u05DD\u202C \u0627\u0644\u0633\u0644\u0627\u0645 \u2067abc\u2069.", READOUT);
        assertSound("\u202E\u0633\u0644\u0627\u0645\u202C ".repeat(5_000), READOUT);
    }

    @Test
    void emoji() {
        assertSound("👩‍👩‍👧‍👦🏳️‍🌈🇪🇨".repeat(2_000), "👍");
    }

    @Test
    void oneWordAndNothing() {
        assertSound("Kelm", "");
        assertSound("", "");
        Analysis same = assertSound("Kelm", "Kelm");
        assertEquals(List.of(), same.a().onlyHere());
    }

    @Test
    void longTextsOfOneWord() {
        assertSound("barley ".repeat(60_000), "Barley. ".repeat(30_000));
    }

    /** The length of a text is asked for each of its terms. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void hundredThousandDistinctWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            String word = Integer.toString(i + 1_000_000, 36).replaceAll("[0-9]", "q");
            text.append(word).append(i % 12 == 11 ? ". " : " ");
        }
        assertSound(text.toString(), READOUT);
    }

    @Test
    void comparingStopsWhereverItIsAskedTo() {
        Comparison comparison = new Comparison(
                "",
                Statement.ofText("The ministers met in Kelm. They sold barley.", Provenance.unknown()),
                Statement.ofText(READOUT, Provenance.unknown()),
                Codebook.empty());
        AtomicInteger asked = new AtomicInteger();
        new Analyzer().analyse(comparison, fraction -> asked.incrementAndGet());
        for (int last = 1; last <= asked.get(); last++) {
            AtomicInteger left = new AtomicInteger(last);
            Progress impatient = fraction -> {
                if (left.decrementAndGet() == 0) {
                    throw new CancellationException();
                }
            };
            assertThrows(CancellationException.class, () -> new Analyzer().analyse(comparison, impatient));
        }
    }

    @Test
    void nulAndControlCharacters() {
        assertSound("Kelm\u0000 sold\u0007 barley.\u0000", READOUT);
    }

    private static Analysis assertSound(String a, String b) {
        Statement left = Statement.ofText(a, Provenance.unknown());
        Statement right = Statement.ofText(b, Provenance.unknown());
        Analysis analysis = new Analyzer().analyse(new Comparison("", left, right, Codebook.empty()), Progress.NONE);
        for (Side side : Side.values()) {
            int length = (side == Side.A ? left : right).text().length();
            List<Span> spans = Arrays.asList(
                    analysis.of(side).sentences().stream().map(it -> it.span()).toArray(Span[]::new));
            assertTrue(spans.stream().allMatch(span -> span.end() <= length && !span.isEmpty()));
            assertTrue(analysis.of(side).onlyHere().stream()
                    .flatMap(term -> term.spans().stream())
                    .allMatch(span -> span.end() <= length && !span.isEmpty()));
        }
        return analysis;
    }
}
