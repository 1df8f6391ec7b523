/**
 * What Diptych remembers about its user between two starts. Door: {@link org.diptych.preferences.PreferenceStore}. Uses
 * only {@code java.*}, JSpecify and Jackson.
 */
@NullMarked
package org.diptych.preferences;

import org.jspecify.annotations.NullMarked;
