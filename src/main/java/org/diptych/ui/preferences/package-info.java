/**
 * The dialog for what Diptych remembers about its user. Uses the preferences and ui.shared.
 */
@NullMarked
package org.diptych.ui.preferences;

import org.jspecify.annotations.NullMarked;
