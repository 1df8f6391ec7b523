package org.diptych.importing;

/**
 * A document as its format's reader hands it on.
 *
 * @param text its text, a blank line or a line end between paragraphs
 * @param imprint what it says about itself
 */
record Document(String text, Imprint imprint) {}
