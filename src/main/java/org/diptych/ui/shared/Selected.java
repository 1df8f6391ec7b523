package org.diptych.ui.shared;

import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * What is selected in the two texts. An empty span is a caret without a selection.
 *
 * @param a in statement A
 * @param b in statement B
 * @param newest the statement in which the researcher selected last
 */
public record Selected(Span a, Span b, Side newest) {

    public Span in(Side side) {
        return side == Side.A ? a : b;
    }
}
