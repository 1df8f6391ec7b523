/**
 * The two statements side by side with their heads and highlights. Uses the model and ui.shared.
 */
@NullMarked
package org.diptych.ui.compare;

import org.jspecify.annotations.NullMarked;
