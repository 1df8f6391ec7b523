package org.diptych.analysis.attribution;

import java.util.List;
import org.diptych.analysis.text.Token;

/** Finds tokens by their place. */
final class Tokens {
    private Tokens() {}

    /**
     * Index of the token that holds an offset, or of the next one.
     *
     * @param tokens in reading order, at least one
     */
    static int at(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
