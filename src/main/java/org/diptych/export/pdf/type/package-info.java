/**
 * Typesetting: bundled fonts, shaping in every script, line breaking. Its door is {@link
 * org.diptych.export.pdf.type.Typesetter}. Knows nothing of pages.
 */
@NullMarked
package org.diptych.export.pdf.type;

import org.jspecify.annotations.NullMarked;
