package org.diptych.model;

/**
 * The wording of the other statement that comes closest to a term which is not in it.
 *
 * @param text the words of the other statement
 * @param span their place there
 * @param similarity 0 (unlike) to 1 (equal)
 * @param reason why it is near, in a few words, such as "same first letters"
 */
public record NearMiss(String text, Span span, double similarity, String reason) {}
