package org.diptych.model;

/**
 * A sentence, heading or signature line of a statement.
 *
 * @param span its place, without surrounding white space
 * @param paragraph index of its paragraph in {@link Statement#paragraphs()}
 */
public record Sentence(Span span, int paragraph) {}
