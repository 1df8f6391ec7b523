/**
 * Characters to sentences, tokens and lemmas. Door: {@link org.diptych.analysis.text.ReadText}.
 */
@NullMarked
package org.diptych.analysis.text;

import org.jspecify.annotations.NullMarked;
