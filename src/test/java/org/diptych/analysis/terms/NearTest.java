package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.Token;
import org.junit.jupiter.api.Test;

class NearTest {
    /** Tokens 0 to 7 in one sentence, 8 is the full stop, from 9 on in the next. */
    private static final List<Token> TOKENS = TermsOf.read("Ann saw ten old boats and two nets. Bob saw none.", "en")
            .tokens();

    @Test
    void wordsStandTogetherUpToTheDistance() {
        assertEquals(Optional.of(0), Near.place(List.of(List.of(0), List.of(4)), 4, TOKENS));
        assertEquals(Optional.empty(), Near.place(List.of(List.of(0), List.of(4)), 3, TOKENS));
        assertEquals(Optional.of(4), Near.place(List.of(List.of(4), List.of(0)), 4, TOKENS));
    }

    @Test
    void theRarestWordTellsThePlace() {
        assertEquals(Optional.of(4), Near.place(List.of(List.of(0, 3), List.of(4)), 4, TOKENS));
        assertEquals(Optional.of(7), Near.place(List.of(List.of(0, 7), List.of(3, 5, 6)), 1, TOKENS));
    }

    @Test
    void wordsOfTwoSentencesOrOfOnePlaceDoNotStandTogether() {
        assertEquals(Optional.empty(), Near.place(List.of(List.of(7), List.of(9)), 4, TOKENS));
        assertEquals(Optional.empty(), Near.place(List.of(List.of(4), List.of(4)), 4, TOKENS));
    }

    @Test
    void allWordsMustBeThere() {
        assertEquals(Optional.empty(), Near.place(List.of(List.of(0), List.of(1), List.of(7)), 4, TOKENS));
        assertEquals(Optional.of(0), Near.place(List.of(List.of(0), List.of(1), List.of(7)), 7, TOKENS));
    }
}
