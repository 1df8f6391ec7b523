/**
 * The sections of the annotated PDF, one class each. Its door is {@link org.diptych.export.pdf.ComparisonDocument}.
 * Uses the model, {@code page} and {@code type}.
 */
@NullMarked
package org.diptych.export.pdf;

import org.jspecify.annotations.NullMarked;
