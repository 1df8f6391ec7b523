package org.diptych.export.original;

/**
 * Where words were found in a folded text.
 *
 * @param from first character
 * @param to behind the last
 * @param score 0 to 1: how well the words and their surroundings agree; 1 when they are equal
 */
record Place(int from, int to, double score) {}
