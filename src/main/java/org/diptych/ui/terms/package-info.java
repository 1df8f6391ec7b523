/**
 * The lists of what stands in one statement only. Uses the model and ui.shared.
 */
@NullMarked
package org.diptych.ui.terms;

import org.jspecify.annotations.NullMarked;
