package org.diptych.ui.compare;

/**
 * A line of a displayed text.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param top upper edge in pixels below the upper edge of the view; negative above it
 * @param bottom lower edge in pixels
 */
record TextLine(int start, int end, double top, double bottom) {}
