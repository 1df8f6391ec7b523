/**
 * Files that are there whole or not at all. Knows nothing of comparisons. Door: {@link org.diptych.project.disk.DurableFile}.
 */
@NullMarked
package org.diptych.project.disk;

import org.jspecify.annotations.NullMarked;
