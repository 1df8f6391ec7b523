/** Start of the program: {@link org.diptych.Main} picks window or command line. */
@NullMarked
package org.diptych;

import org.jspecify.annotations.NullMarked;
