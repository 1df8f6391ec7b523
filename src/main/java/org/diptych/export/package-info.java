/**
 * Comparison and analysis to files, one class a format. Uses the model only.
 */
@NullMarked
package org.diptych.export;

import org.jspecify.annotations.NullMarked;
