/**
 * Codebooks, the example and the comparison as files. Uses the model only.
 */
@NullMarked
package org.diptych.project;

import org.jspecify.annotations.NullMarked;
