/**
 * The window: tool bar, banner, status bar, keys. The only place besides shared where features meet.
 */
@NullMarked
package org.diptych.ui.main;

import org.jspecify.annotations.NullMarked;
