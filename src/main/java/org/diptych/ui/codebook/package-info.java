/** The editor of topics and of words that are the same thing. */
@NullMarked
package org.diptych.ui.codebook;

import org.jspecify.annotations.NullMarked;
