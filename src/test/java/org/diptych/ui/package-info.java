/**
 * What tests of the window share.
 */
@NullMarked
package org.diptych.ui;

import org.jspecify.annotations.NullMarked;
