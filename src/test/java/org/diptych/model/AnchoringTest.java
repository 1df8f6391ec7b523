package org.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AnchoringTest {
    private static final String TEXT = "The ministers met. The ministers spoke of rice. They parted.";

    @Test
    void movesWithWordsWrittenInFront() {
        assertThat(moved("rice", "Yesterday the ministers met. The ministers spoke of rice. They parted."))
                .contains("rice");
    }

    @Test
    void growsWithWordsWrittenInside() {
        assertThat(moved("spoke of rice", TEXT.replace("of rice", "of red rice")))
                .contains("spoke of red rice");
    }

    @Test
    void findsItsWordsInAReplacedTextByTheirSurroundings() {
        Anchor second = Anchor.at(TEXT, new Span(23, 32));
        assertThat(second.quote()).isEqualTo("ministers");
        String replaced = "A preface. The ministers met again. Later: The ministers spoke of rice and tea.";
        Anchor moved = new Anchoring(TEXT, replaced).moved(second);
        assertThat(moved.span().map(span -> span.start())).contains(replaced.lastIndexOf("ministers"));
    }

    @Test
    void keepsTheQuotationOfWordsThatAreGone() {
        Anchor lost = anchored("rice", TEXT.replace(" of rice", ""));
        assertThat(lost.isPlaced()).isFalse();
        assertThat(lost.quote()).isEqualTo("rice");
    }

    @Test
    void findsLostWordsAgainWhenTheyComeBack() {
        String without = TEXT.replace(" of rice", "");
        Anchor lost = anchored("rice", without);
        assertThat(new Anchoring(without, TEXT).moved(lost).span())
                .contains(new Span(TEXT.indexOf("rice"), TEXT.indexOf("rice") + 4));
    }

    @Property(tries = 500)
    void neverPointsAtOtherWordsThanItQuotes(
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String before,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String after,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int to) {
        int start = Math.min(Math.min(from, to), before.length());
        int end = Math.min(Math.max(from, to), before.length());
        Anchor moved = new Anchoring(before, after).moved(Anchor.at(before, new Span(start, end)));
        moved.span().ifPresent(span -> assertThat(span.of(after)).isEqualTo(moved.quote()));
    }

    private static Optional<String> moved(String quote, String text) {
        return anchored(quote, text).span().map(span -> span.of(text));
    }

    private static Anchor anchored(String quote, String text) {
        int at = TEXT.indexOf(quote);
        return new Anchoring(TEXT, text).moved(Anchor.at(TEXT, new Span(at, at + quote.length())));
    }
}
