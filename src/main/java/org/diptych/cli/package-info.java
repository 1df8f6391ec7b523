/** The same work without a window. Door: {@link org.diptych.cli.CommandLineStart}. Uses every step, no JavaFX. */
@NullMarked
package org.diptych.cli;

import org.jspecify.annotations.NullMarked;
