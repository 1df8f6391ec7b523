/**
 * Writing reports from the window. Uses the model and ui.shared.
 */
@NullMarked
package org.diptych.ui.export;

import org.jspecify.annotations.NullMarked;
