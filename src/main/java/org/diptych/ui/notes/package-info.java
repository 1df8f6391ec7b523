/**
 * What the researcher adds by hand: highlights, notes and decisions, in the texts and in the tab Notes. Uses the model
 * and ui.shared.
 */
@NullMarked
package org.diptych.ui.notes;

import org.jspecify.annotations.NullMarked;
