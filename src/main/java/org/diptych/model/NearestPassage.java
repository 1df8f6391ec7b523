package org.diptych.model;

/**
 * The sentence of the other statement that comes closest to one without a counterpart. Not a link: it shows what was
 * looked at.
 *
 * @param side statement of the sentence without a counterpart
 * @param sentence its index there
 * @param nearest index of the closest sentence of the other statement
 * @param score 0 to 1, on the scale of {@link PassageLink#score()} and below the least score of a link
 */
public record NearestPassage(Side side, int sentence, int nearest, double score) {}
