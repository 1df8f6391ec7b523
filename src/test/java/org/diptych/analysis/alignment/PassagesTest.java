package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.LinkTier;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.SentenceRange;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final ReadText FOUR = TestTexts.english("""
            Lakes are deep. Hills are high.

            Roads are long. Days are short.
            """);

    @Test
    void linkedSentencesStandBesideEachOtherAndTheRestAlone() {
        assertEquals(
                List.of(row(0, 1, 0, 0), row(1, 2, 0, 1), row(2, 4, 1, 1), row(4, 4, 1, 2), row(4, 4, 2, 4)),
                Passages.of(List.of(link(1, 0, 0.5)), FOUR, FOUR));
    }

    @Test
    void neighboursOfTheSameSentenceShareItsRow() {
        assertEquals(
                List.of(row(0, 1, 0, 2), row(1, 3, 2, 3), row(3, 4, 3, 3), row(4, 4, 3, 4)),
                Passages.of(List.of(link(0, 0, 0.5), link(0, 1, 0.4), link(1, 2, 0.4), link(2, 2, 0.5)), FOUR, FOUR));
    }

    @Test
    void linkAgainstTheOrderIsNoRowWhenTheOthersWeighMore() {
        List<PassageLink> links = List.of(link(0, 0, 0.5), link(1, 3, 0.6), link(2, 1, 0.4), link(3, 2, 0.4));
        assertEquals(
                List.of(row(0, 1, 0, 1), row(1, 2, 1, 1), row(2, 3, 1, 2), row(3, 4, 2, 3), row(4, 4, 3, 4)),
                Passages.of(links, FOUR, FOUR));
    }

    @Property
    void everySentenceStandsInOneRowInTheOrderOfTheTexts(@ForAll("links") List<PassageLink> links) {
        List<Passage> rows = Passages.of(links, FOUR, FOUR);
        List<Integer> a = new ArrayList<>();
        List<Integer> b = new ArrayList<>();
        for (Passage row : rows) {
            IntStream.range(row.a().from(), row.a().to()).forEach(a::add);
            IntStream.range(row.b().from(), row.b().to()).forEach(b::add);
        }
        assertEquals(List.of(0, 1, 2, 3), a);
        assertEquals(List.of(0, 1, 2, 3), b);
    }

    @Provide
    Arbitrary<List<PassageLink>> links() {
        Arbitrary<Integer> sentence = Arbitraries.integers().between(0, 3);
        return Combinators.combine(sentence, sentence, Arbitraries.doubles().between(0.01, 1))
                .as(PassagesTest::link)
                .list()
                .ofMaxSize(12);
    }

    private static PassageLink link(int a, int b, double score) {
        return new PassageLink(a, b, score, LinkTier.LIKELY, List.of());
    }

    private static Passage row(int fromA, int toA, int fromB, int toB) {
        return new Passage(new SentenceRange(fromA, toA), new SentenceRange(fromB, toB));
    }
}
