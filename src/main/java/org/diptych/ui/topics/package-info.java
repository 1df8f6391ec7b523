/**
 * Topic chips with counts, and adding topics. Uses the model and ui.shared.
 */
@NullMarked
package org.diptych.ui.topics;

import org.jspecify.annotations.NullMarked;
