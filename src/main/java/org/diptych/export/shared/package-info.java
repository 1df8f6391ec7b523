/**
 * What at least two file formats need: rows of the parallel text, wordings, hashes, offsets. Uses the model only.
 */
@NullMarked
package org.diptych.export.shared;

import org.jspecify.annotations.NullMarked;
