package org.diptych.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class TokensTest {
    /** Tokens at 0–3, 3–5, 6–10 and 10–11. */
    private static final List<Token> TOKENS = ReadText.of(
                    Statement.ofText("Ann's boat.", Provenance.unknown()), Progress.NONE)
            .tokens();

    @Test
    void anOffsetBelongsToTheTokenThatHoldsItOrToTheNext() {
        assertEquals(
                List.of(0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 3),
                IntStream.range(0, 11).mapToObj(at -> Tokens.at(TOKENS, at)).toList());
    }

    @Test
    void anOffsetBehindAllTokensBelongsToTheLast() {
        assertEquals(3, Tokens.at(TOKENS, 11));
        assertEquals(3, Tokens.at(TOKENS, 1000));
    }
}
