/**
 * What at least two features of the window need: the workspace, background work, messages, theme. Only here are threads
 * started. Uses the model and JavaFX.
 */
@NullMarked
package org.diptych.ui.shared;

import org.jspecify.annotations.NullMarked;
