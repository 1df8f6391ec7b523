/**
 * Two read texts to the passages that speak of the same point. Doors: {@link
 * org.diptych.analysis.alignment.PassageAligner}, {@link org.diptych.analysis.alignment.Passages} and {@link
 * org.diptych.analysis.alignment.Versions}.
 */
@NullMarked
package org.diptych.analysis.alignment;

import org.jspecify.annotations.NullMarked;
