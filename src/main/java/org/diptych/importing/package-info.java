/**
 * Bytes of a file to a statement. Door: {@link org.diptych.importing.StatementReader}. Uses the model only.
 */
@NullMarked
package org.diptych.importing;

import org.jspecify.annotations.NullMarked;
