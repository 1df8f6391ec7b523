/**
 * Comparison to analysis. Door: {@link org.diptych.analysis.Analyzer}. Pure, deterministic, thread-safe; uses the model only.
 */
@NullMarked
package org.diptych.analysis;

import org.jspecify.annotations.NullMarked;
