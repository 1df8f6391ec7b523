/**
 * The comparison as a file: open, save, recent files, unsaved work of a crash, changes by other programs, welcome.
 */
@NullMarked
package org.diptych.ui.document;

import org.jspecify.annotations.NullMarked;
