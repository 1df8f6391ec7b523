package org.diptych.export.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.export.TwoTexts;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LocatorPathologicalTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "...", "\uD83D\uDE00", "\uD800 and \0", "שלום", "ﬁ"})
    void everyTextCanBeSearchedInEveryOther(String text) {
        for (String other : List.of("", "a", "xyz", text)) {
            Locator locator = new Locator(FoldedText.of(text), FoldedText.fold(other));

            Optional<Place> place = locator.find(new Span(0, text.length()));

            place.ifPresent(
                    found -> assertTrue(found.to() <= FoldedText.fold(other).length()));
        }
    }

    @Test
    void hundredThousandEqualWordsAreMappedInTheirOrder() {
        String text = "harbour ".repeat(100_000);
        Locator locator = new Locator(FoldedText.of(text), FoldedText.fold(text));

        for (int n = 0; n < 100_000; n += 997) {
            Place place = locator.find(new Span(n * 8, n * 8 + 7)).orElseThrow();
            assertEquals(n * 7, place.from());
        }
    }

    @Test
    void everyWordOfALongTextIsFoundAtItsPlaceAmongDisturbances() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        StringBuilder disturbed = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            String word = Integer.toString(random.nextInt(36 * 36), 36) + " ";
            text.append(word);
            disturbed.append(word);
            if (i % 400 == 399) {
                disturbed.append("page ").append(i / 400);
            }
        }
        Locator locator = new Locator(FoldedText.of(text.toString()), FoldedText.fold(disturbed.toString()));

        int found = 0;
        List<Span> spans = TwoTexts.places(text.toString(), "ha");
        for (Span span : spans) {
            found += locator.find(span).isPresent() ? 1 : 0;
        }
        assertEquals(spans.size(), found);
    }
}
