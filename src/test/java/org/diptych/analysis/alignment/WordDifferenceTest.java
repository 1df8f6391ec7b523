package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordDifferenceTest {

    @Test
    void changedWordsAreMarkedOnBothSides() {
        ReadText a = TestTexts.english("The two sides will buy barley in May.");
        ReadText b = TestTexts.english("The two sides may sell barley in May next year.");
        WordDifference difference = WordDifference.of(a, b);
        assertEquals(List.of("will buy"), words(difference.onlyA(), a));
        assertEquals(List.of("may sell", "next year"), words(difference.onlyB(), b));
    }

    @Test
    void quotesDashesSpacesAndLineEndsAreNoDifference() {
        ReadText a = TestTexts.english("They called it \"a post-war deal\" - and left.\nKelm's  boats came.");
        ReadText b = TestTexts.english("They called it “a post war deal” — and left. Kelm’s boats\u00a0came.");
        assertTrue(WordDifference.of(a, b).isEmpty());
    }

    @Test
    void wordsThatLostTheSpaceBetweenThemAreNoDifference() {
        ReadText a = TestTexts.english("We agreed to a framework for an agreement on trade.");
        ReadText b = TestTexts.english("We agreed to aframeworkfor anagreement on trade.");
        assertTrue(WordDifference.of(a, b).isEmpty());
    }

    @Property(tries = 200)
    void whatIsNotMarkedIsTheSameOnBothSides(
            @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'e') @StringLength(min = 3, max = 3) String> one,
            @ForAll @Size(max = 30)
                    List<@CharRange(from = 'a', to = 'e') @StringLength(min = 3, max = 3) String> other) {
        ReadText a = TestTexts.english(String.join(" ", one));
        ReadText b = TestTexts.english(String.join(" ", other));
        WordDifference difference = WordDifference.of(a, b);
        assertEquals(rest(a, difference.onlyA()), rest(b, difference.onlyB()));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void textsWithoutAnchorsAreComparedInTime() {
        ReadText a = TestTexts.english("left right ".repeat(20_000));
        ReadText b = TestTexts.english("right right left ".repeat(20_000));
        assertTrue(!WordDifference.of(a, b).isEmpty());
    }

    private static String rest(ReadText text, List<Span> marked) {
        StringBuilder rest = new StringBuilder(text.text());
        for (int i = marked.size() - 1; i >= 0; i--) {
            rest.delete(marked.get(i).start(), marked.get(i).end());
        }
        return rest.toString().replace(" ", "");
    }

    private static List<String> words(List<Span> spans, ReadText text) {
        return spans.stream().map(span -> span.of(text.text())).toList();
    }
}
