package org.diptych.analysis.text;

import org.diptych.model.Span;

/**
 * A word, number or mark of a text.
 *
 * @param span its place in the text
 * @param kind what it is
 * @param form the characters in lower case, with typographic apostrophes, hyphens and widths folded
 * @param lemma dictionary form of {@code form}; the form itself where none is known
 * @param tag universal part-of-speech tag (NOUN, PROPN, ADJ …); empty when the text is not tagged
 * @param sentence index of its sentence
 */
public record Token(Span span, TokenKind kind, String form, String lemma, String tag, int sentence) {

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }
}
