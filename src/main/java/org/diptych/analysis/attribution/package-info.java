/**
 * Who is said to say what, how strongly, and what is asked and promised. Door: {@link
 * org.diptych.analysis.attribution.SpeechReader}. Uses {@code analysis.text}, the cue lists of {@code analysis.topics} and
 * the model.
 */
@NullMarked
package org.diptych.analysis.attribution;

import org.jspecify.annotations.NullMarked;
