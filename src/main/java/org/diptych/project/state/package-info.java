/**
 * What Diptych keeps in the user's state folder: unsaved work, older generations of files, recent files, the window, and
 * which instance is running.
 */
@NullMarked
package org.diptych.project.state;

import org.jspecify.annotations.NullMarked;
