/**
 * Codebooks, the example and the comparison as files. Door: {@link org.diptych.project.ProjectStore}. Uses the model only.
 */
@NullMarked
package org.diptych.project;

import org.jspecify.annotations.NullMarked;
