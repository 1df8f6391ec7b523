package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void foldedCharacterIsOfTheSameKindAsTheCharacterItself() {
        assertEquals(
                "",
                characters()
                        .filter(c -> Folding.kindOf((char) c) != Folding.kindOf(Folding.of((char) c)))
                        .mapToObj(c -> String.format("%04X ", c))
                        .reduce("", String::concat));
    }

    @Test
    void everyChineseCharacterIsAUnit() {
        assertEquals(
                0,
                characters()
                        .filter(Character::isIdeographic)
                        .filter(c -> Folding.kindOf((char) c) != Folding.CHARACTER)
                        .count());
    }

    @Test
    void textFoldsCharacterByCharacter() {
        assertEquals("eclair 中国 usa", Folding.of("Éclair 中國 ＵＳＡ"));
    }

    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE);
    }
}
