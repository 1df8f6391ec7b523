/**
 * What a researcher works on ({@link org.diptych.model.Comparison}) and what came out of it ({@link
 * org.diptych.model.Analysis}). Immutable values; uses only {@code java.*} and JSpecify.
 */
@NullMarked
package org.diptych.model;

import org.jspecify.annotations.NullMarked;
