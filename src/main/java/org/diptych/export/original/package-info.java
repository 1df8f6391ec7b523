/**
 * Highlights on the pages of the PDF from which a statement was read. Door: {@link
 * org.diptych.export.original.OriginalPdf}. Uses the model only.
 */
@NullMarked
package org.diptych.export.original;

import org.jspecify.annotations.NullMarked;
