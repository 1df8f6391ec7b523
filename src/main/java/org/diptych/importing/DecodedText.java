package org.diptych.importing;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding that was found
 */
record DecodedText(String text, Charset charset) {}
