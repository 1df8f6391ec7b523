/**
 * Codebook to mentions, and to what each statement does with each topic. Door: {@link
 * org.diptych.analysis.topics.TopicMatcher}. Uses {@code analysis.text} and the model.
 */
@NullMarked
package org.diptych.analysis.topics;

import org.jspecify.annotations.NullMarked;
