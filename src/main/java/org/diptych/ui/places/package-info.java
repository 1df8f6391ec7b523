/**
 * Lists of places of both statements: numbers and dates, and who says what. Uses the model and ui.shared.
 */
@NullMarked
package org.diptych.ui.places;

import org.jspecify.annotations.NullMarked;
