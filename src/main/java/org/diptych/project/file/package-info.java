/**
 * The bytes of a {@code .diptych} file. Door: {@link org.diptych.project.file.ProjectFormat}. Knows no files and folders;
 * uses the model and Jackson.
 */
@NullMarked
package org.diptych.project.file;

import org.jspecify.annotations.NullMarked;
