package org.diptych.ui.terms;

/**
 * A term that the lists leave out.
 *
 * @param key what tells it from others
 * @param always whether it is left out in every comparison
 */
public record IgnoredTerm(String key, boolean always) {}
