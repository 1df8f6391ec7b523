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

    @Test
    void highlightDeletedLetterByLetterJumpsToNoOtherPlace() {
        String text = "Rice was named first. Of rice they spoke. Rice and rice.";
        int start = text.indexOf("rice they");
        Anchor anchor = Anchor.at(text, new Span(start, start + 4));
        for (int length = 4; length > 0; length--) {
            String shorter = text.substring(0, start + length - 1) + text.substring(start + length);
            anchor = new Anchoring(text, shorter).moved(anchor);
            text = shorter;
            assertThat(anchor.span().map(Span::length))
                    .isEqualTo(Optional.of(length - 1).filter(left -> left > 0));
        }
    }

    @Test
    void otherPlacesWithTheSameWordsAreNotTakenForDeletedOnes() {
        assertThat(moved("ministers", TEXT.replaceFirst("ministers", "men"))).isEmpty();
    }

    @Test
    void textThatHasOnlyItsFirstAndLastLettersInCommonIsAnotherText() {
        Anchor whole = anchored(TEXT, "They had nothing to say about tea, and said so at some length.");
        assertThat(whole.isPlaced()).isFalse();
    }

    @Test
    void paragraphThatMovesTakesItsHighlightAlong() {
        String one = "They spoke of the rice of the south.";
        String other = "Tea was not on the table this time.";
        Anchor rice = Anchor.at(one + "\n\n" + other, new Span(18, 22));
        assertThat(rice.quote()).isEqualTo("rice");
        String turned = other + "\n\n" + one;
        assertThat(new Anchoring(one + "\n\n" + other, turned).moved(rice).span())
                .contains(new Span(turned.indexOf("rice"), turned.indexOf("rice") + 4));
    }

    @Test
    void contextHoldsNoHalfOfACharacter() {
        String text = "😀".repeat(40) + "x" + "😀".repeat(40) + "y";
        Anchor anchor = Anchor.at(text, new Span(80, 81));
        assertThat(anchor.before()).isEqualTo("😀".repeat(16));
        assertThat(Anchor.at(text, new Span(79, 81)).before()).hasSize(31);
        assertThat(anchor.after()).isEqualTo("😀".repeat(16));
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
